import { type Turn } from '../../model/request-turn'
import { requests as text } from '../../text'
import { Badge, type Tone } from '../../ui/badge'
import { type IconName } from '../../ui/icon'

const LOOK: Record<Turn, { tone: Tone; icon: IconName }> = {
    intake: { tone: 'plain', icon: 'clock' },
    approval: { tone: 'info', icon: 'approvals' },
    cdt: { tone: 'info', icon: 'clock' },
    customer: { tone: 'warn', icon: 'warning' },
    vendor: { tone: 'plain', icon: 'clock' },
    done: { tone: 'good', icon: 'check' },
    refused: { tone: 'bad', icon: 'error' },
}

export function TurnBadge({ turn }: { readonly turn: Turn }) {
    return <Badge {...LOOK[turn]}>{text.turn[turn]}</Badge>
}
