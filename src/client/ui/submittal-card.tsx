import { showDay } from '../model/dates'
import { type SubmittalFacts } from '../services/approvals'
import { requests as text, words } from '../text'
import { Facts } from './facts'
import { Names } from './names'

/** What one certificate of an order is to be. */
export function SubmittalCard({ submittal }: { readonly submittal: SubmittalFacts }) {
    const { labels } = text
    return (
        <Facts
            two
            facts={[
                [labels.status, named(words.submittalStatus, submittal.status)],
                [labels.names, <Names key="names" names={submittal.names} most={10} />],
                [labels.kind, named(words.kind, submittal.kind)],
                [labels.purpose, named(words.purpose, submittal.purpose)],
                [labels.concerns, submittal.concerns],
                [labels.revocation, submittal.revocation],
                [labels.department, submittal.organization],
                [labels.key, submittal.key],
                [labels.hardware, named(words.keyHardware, submittal.hardware)],
                [labels.server, submittal.server],
                [labels.installation, named(words.installation, submittal.installation)],
                [labels.contacts, submittal.contacts.join(', ')],
                [labels.wantedBy, submittal.wantedBy && showDay(submittal.wantedBy)],
                [labels.findings, submittal.findings !== '' && <span className="pre-line">{submittal.findings}</span>],
            ]}
        />
    )
}

function named(names: Readonly<Record<string, string>>, value: string): string {
    return names[value] ?? value
}
