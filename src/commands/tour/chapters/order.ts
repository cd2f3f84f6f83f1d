import { type Story } from '../story'

/** Story 1: a customer orders a certificate from the catalog with a real CSR. */
export async function order(story: Story): Promise<void> {
    const { narrator, materials } = story
    narrator.chapter('1. The order')
    narrator.does('customer', `orders a certificate for ${materials.names.join(', ')} from the catalog`)
    const item = await story.order(story.rightOrder)
    const { comments, leftovers } = await story.outcome(item)
    narrator.answers(
        `${item.number} is taken in: ${leftovers.submittals} submittal, ${leftovers.approvals} approval asked for`
    )
    narrator.check('the requested item is open', item.active === 'true', { item, comments })
    narrator.check('it carries one Security Certificate Submittal (R3)', leftovers.submittals === 1, leftovers)
    narrator.check('no work has begun before the approvals (T1)', leftovers.tasks === 0, leftovers)
    const submittal = await story.as('customer').row('x_cdt_certs_submittal', `requested_item=${item.sys_id}`)
    narrator.answers(`${submittal.number}: ${submittal.key_type} ${submittal.key_size}, verdict ${submittal.verdict}`)
    narrator.check(
        'the submittal holds the names of the CSR',
        materials.names.every((name) => submittal.hostnames.split('\n').includes(name)),
        submittal.hostnames
    )
    story.told.item = item
    story.told.submittal = submittal
}
