import { type Finding } from '../../server/core/check/finding'
import { order as text, words } from '../text'
import { Badge, type Tone } from './badge'

const WEIGHTS: readonly Finding['severity'][] = ['error', 'warning', 'info']
const TONES: Record<Finding['severity'], Tone> = { error: 'bad', warning: 'warn', info: 'info' }

/** What a check found, the gravest first. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
    const told = WEIGHTS.flatMap((weight) => findings.filter(({ severity }) => severity === weight)).filter(
        ({ code }) => code !== 'HOW_TO'
    )
    if (told.length === 0) return null
    return (
        <table className="findings" aria-label={text.findings}>
            <thead className="sr-only">
                <tr>
                    <th scope="col">{text.findingColumns.severity}</th>
                    <th scope="col">{text.findingColumns.message}</th>
                </tr>
            </thead>
            <tbody>
                {told.map(({ code, severity, message, name }) => (
                    <tr key={`${code}:${name ?? ''}:${message}`}>
                        <td>
                            <Badge tone={TONES[severity]}>{words.severity[severity]}</Badge>
                        </td>
                        <td>{message}</td>
                    </tr>
                ))}
            </tbody>
        </table>
    )
}
