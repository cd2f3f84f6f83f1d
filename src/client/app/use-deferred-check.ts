import { useEffect, useState } from 'react'
import { splitNames } from '../../server/core/hostname/names'
import { check, type CheckAnswer } from '../services/checks'
import { asFailure, isAborted, type ServiceFailure } from '../services/failure'

/** How long somebody may type on before the instance is asked. */
const PAUSE_MS = 400

interface DeferredCheck {
    readonly answer: CheckAnswer | null
    readonly failure: ServiceFailure | null
    readonly checking: boolean
}

const NOTHING: DeferredCheck = { answer: null, failure: null, checking: false }

/** Has a CSR checked once the typing pauses; an answer to an older text never shows. */
export function useDeferredCheck(csr: string, additionalNames: string): DeferredCheck {
    const [state, setState] = useState(NOTHING)
    useEffect(() => {
        if (csr.trim() === '') return setState(NOTHING)
        const controller = new AbortController()
        const timer = setTimeout(() => {
            setState((before) => ({ ...before, checking: true }))
            const hostnames = splitNames(additionalNames)
            check({ csr, ...(hostnames.length > 0 && { hostnames }) }, controller.signal).then(
                (answer) => setState({ answer, failure: null, checking: false }),
                (thrown: unknown) => {
                    if (isAborted(thrown)) return
                    setState({ answer: null, failure: asFailure(thrown), checking: false })
                }
            )
        }, PAUSE_MS)
        return () => {
            clearTimeout(timer)
            controller.abort()
        }
    }, [csr, additionalNames])
    return state
}
