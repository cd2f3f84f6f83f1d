import { useDeferredCheck } from '../app/use-deferred-check'
import { type CsrFacts } from '../../server/core/check/types'
import { judgeCsr, mergeFindings } from '../model/csr-judgement'
import { order as text } from '../text'
import { CsrCommands } from './csr-commands'
import { Facts } from './facts'
import { Findings } from './findings'
import { Icon } from './icon'
import { Names } from './names'

interface CsrCheckProps {
    readonly csr: string
    readonly additionalNames: string
    /** The kind of certificate that is ordered; empty where the form does not ask. */
    readonly kind: string
}

/**
 * The verdict on a CSR while it is typed: what can be judged here at once, and what only the instance knows, such as the
 * domains approved for the person.
 */
export function CsrCheck({ csr, additionalNames, kind }: CsrCheckProps) {
    // What the instance adds is about host names, which code signing has none of.
    const { answer, failure, checking } = useDeferredCheck(kind === 'code_signing' ? '' : csr, additionalNames)
    if (csr.trim() === '') return null
    const here = judgeCsr(csr, additionalNames, kind)
    const findings = mergeFindings(here.findings, answer?.csr?.findings, answer?.hostnames?.findings)
    const rejected = findings.some(({ severity }) => severity === 'error')
    return (
        <div className="check" aria-live="polite">
            <p className={rejected ? 'verdict verdict--bad' : 'verdict verdict--good'}>
                <Icon name={rejected ? 'error' : 'check'} />
                {rejected ? text.rejected : checking ? text.checking : text.accepted}
            </p>
            {failure && <p className="muted">{text.checkFailed}</p>}
            <Findings findings={findings} />
            {here.facts && <CsrFactList facts={here.facts} />}
            {rejected && <CsrCommands names={here.facts?.names ?? []} />}
        </div>
    )
}

export function CsrFactList({ facts }: { readonly facts: CsrFacts }) {
    const { valid } = facts.signature
    return (
        <Facts
            facts={[
                [text.facts.names, facts.names.length > 0 && <Names names={facts.names} most={20} />],
                [text.facts.key, facts.key.label],
                [text.facts.subject, facts.subject],
                [
                    text.facts.signature,
                    `${facts.signature.algorithm}, ${valid === null ? text.signatureUnknown : valid ? text.signatureGood : text.signatureBad}`,
                ],
            ]}
        />
    )
}
