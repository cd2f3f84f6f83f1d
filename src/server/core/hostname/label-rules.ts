/** Rules on the name as labels between dots: RFC 1035, 1123, 5890 and CA/B BR 7.1.2.7.12. */
import { type HostnameProblem } from './messages'

const MAX_NAME = 253
const MAX_LABEL = 63

/**
 * @param name the folded name, with its star
 * @param base the same without `*.`
 */
export function labelProblem(name: string, base: string): HostnameProblem | null {
    if (/^\d{1,3}(\.\d{1,3}){3}\.?$/.test(base)) return 'IP_ADDRESS'
    if (/[^.]\.$/.test(base)) return 'TRAILING_DOT'
    const labels = base.split('.')
    if (labels.includes('')) return 'EMPTY_LABEL'
    if (name.length > MAX_NAME) return 'NAME_TOO_LONG'
    for (const label of labels) {
        const problem = oneLabelProblem(label)
        if (problem) return problem
    }
    return null
}

function oneLabelProblem(label: string): HostnameProblem | null {
    if (label.length > MAX_LABEL) return 'LABEL_TOO_LONG'
    if (label.includes('_')) return 'UNDERSCORE'
    if (!/^[a-z0-9-]+$/.test(label)) return 'BAD_CHAR'
    if (label.startsWith('-') || label.endsWith('-')) return 'HYPHEN_EDGE'
    if (label.startsWith('xn--')) return 'IDN'
    return label.startsWith('--', 2) ? 'RESERVED_LABEL' : null
}
