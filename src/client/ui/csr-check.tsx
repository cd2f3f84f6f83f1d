import { useDeferredCheck } from '../app/use-deferred-check'
import { type CsrFacts } from '../../server/core/check/types'
import { order as text } from '../text'
import { CsrCommands } from './csr-commands'
import { Facts } from './facts'
import { Findings } from './findings'
import { Icon } from './icon'
import { Names } from './names'

interface CsrCheckProps {
    readonly csr: string
    readonly additionalNames: string
}

/** The verdict on a CSR, asked of the instance while it is typed: it knows which domains are approved for the person. */
export function CsrCheck({ csr, additionalNames }: CsrCheckProps) {
    const { answer, failure, checking } = useDeferredCheck(csr, additionalNames)
    const csrResult = answer?.csr
    const findings = [...(csrResult?.findings ?? []), ...(answer?.hostnames?.findings ?? [])]
    const rejected = csrResult?.verdict === 'reject' || answer?.hostnames?.verdict === 'reject'
    return (
        <div className="check" aria-live="polite">
            {checking && <p className="muted">{text.checking}</p>}
            {failure && <p className="muted">{text.checkFailed}</p>}
            {csrResult && !checking && (
                <>
                    <p className={rejected ? 'verdict verdict--bad' : 'verdict verdict--good'}>
                        <Icon name={rejected ? 'error' : 'check'} />
                        {rejected ? text.rejected : text.accepted}
                    </p>
                    <Findings findings={findings} />
                    {csrResult.facts && <CsrFactList facts={csrResult.facts} />}
                    {rejected && <CsrCommands names={csrResult.facts?.names ?? []} />}
                </>
            )}
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
