import { Button } from '@trussworks/react-uswds'
import { calendar, certificatesAsCsv, deadlinesOf } from '../../model/exports'
import { isLive } from '../../model/certificate-life'
import { type Certificate } from '../../services/certificates'
import { now } from '../../services/clock'
import { certificates as text } from '../../text'
import { Icon } from '../../ui/icon'
import { saveFile } from '../../ui/save-file'

interface ExportsProps {
    readonly certificates: readonly Certificate[]
    /** False while more are on their way: half a list must not pass for the whole. */
    readonly complete: boolean
}

/** What is shown, to take away: as a table for a spreadsheet, and as deadlines for a calendar. */
export function Exports({ certificates, complete }: ExportsProps) {
    const saveDeadlines = () => {
        const say = { start: text.startIcs, end: text.endIcs }
        saveFile(calendar(deadlinesOf(certificates.filter(isLive), say, now()), now()))
    }
    return (
        <>
            <Button
                type="button"
                outline
                disabled={!complete}
                onClick={() => saveFile(certificatesAsCsv(certificates, text.csvHeadings))}
            >
                <Icon name="download" />
                {text.csv}
            </Button>
            <Button type="button" outline disabled={!complete} onClick={saveDeadlines}>
                <Icon name="calendar" />
                {text.ics}
            </Button>
        </>
    )
}
