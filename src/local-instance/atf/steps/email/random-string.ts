import { randomBytes } from 'node:crypto'
import { type StepType } from '../../step'

const LONGEST = 10_000

export const generateRandomString: StepType = {
    name: 'Generate Random String',
    run(step) {
        const length = Number(step.text('length'))
        if (!Number.isInteger(length) || length < 1 || length > LONGEST)
            step.fail(`The length ${step.text('length')} is not between 1 and ${LONGEST}`)
        step.output('random_string', randomBytes(length).toString('hex').slice(0, length))
    },
}
