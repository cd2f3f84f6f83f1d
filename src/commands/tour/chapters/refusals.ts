import { type Row } from '../caller'
import { privateKeyMadeNow } from '../materials'
import { CLOSED_INCOMPLETE, type Story } from '../story'

interface Refusal {
    readonly what: string
    readonly variables: Record<string, string>
    /** Words that the reasons must hold: what is wrong and what to do. */
    readonly says: RegExp
}

/** Story 2: what is wrong is refused with what is wrong and what to do, and leaves nothing half-made behind. */
export async function refusals(story: Story): Promise<void> {
    const { narrator } = story
    narrator.chapter('2. Refusals')
    for (const refusal of refusalsOf(story)) {
        narrator.does('customer', `orders ${refusal.what}`)
        await refused(story, await story.order(refusal.variables), refusal.says)
    }
    await privateKey(story)
}

function refusalsOf({ materials, rightOrder }: Story): Refusal[] {
    const { other, domain } = materials
    const withName = (name: string) => ({ ...rightOrder, kind: 'san', csr: other.csr, additional_names: name })
    return [
        {
            what: 'a name outside the four roots, www.example.com',
            variables: withName('www.example.com'),
            says: /ca\.gov.*california\.gov/s,
        },
        { what: 'ca.gov.evil.com', variables: withName('ca.gov.evil.com'), says: /ca\.gov\.evil\.com/ },
        { what: 'notca.gov', variables: withName('notca.gov'), says: /notca\.gov/ },
        { what: 'a wildcard directly on a root, *.ca.gov', variables: withName('*.ca.gov'), says: /\*\.ca\.gov/ },
        {
            what: "a name of another department's domain",
            variables: withName(`www.${OTHERS_DOMAIN}`),
            says: new RegExp(OTHERS_DOMAIN),
        },
        { what: 'with a 1024-bit key', variables: { ...rightOrder, csr: materials.weak }, says: /2048/ },
        {
            what: 'with a CSR whose signature does not verify',
            variables: { ...rightOrder, csr: materials.tampered },
            says: /signature/i,
        },
        {
            what: 'with garbage in place of the CSR',
            variables: { ...rightOrder, csr: 'hello, please make one for me' },
            says: /CSR/,
        },
        { what: `the names of the open request for ${domain} again`, variables: rightOrder, says: /RITM\d+|open/i },
    ]
}

/** Belongs to the outsider's department in the demo data. */
const OTHERS_DOMAIN = 'dot.state.ca.us'

async function refused(story: Story, ordered: Row, says: RegExp): Promise<void> {
    const { narrator } = story
    const { item, comments, leftovers } = await story.outcome(ordered)
    narrator.answers(`${item.number} refused: ${comments}`)
    narrator.check(
        'the item is closed incomplete and says why',
        item.state === CLOSED_INCOMPLETE && says.test(comments),
        {
            state: item.state,
            comments,
        }
    )
    narrator.check(
        'nothing half-made is left',
        Object.values(leftovers).every((count) => count === 0),
        leftovers
    )
}

async function privateKey(story: Story): Promise<void> {
    const { narrator, rightOrder } = story
    const key = privateKeyMadeNow()
    narrator.does('customer', 'pastes a private key into the order by mistake')
    const item = await story.order({ ...rightOrder, csr: key })
    await refused(story, item, /private key/i)
    const secret = key.split('\n')[1]
    const admin = story.as('admin')
    const places: [string, string][] = [
        ["the order's variables", JSON.stringify(await admin.rows('sc_item_option', ''))],
        ['the submittals', JSON.stringify(await admin.rows('x_cdt_certs_submittal', ''))],
        ['the comments and work notes', JSON.stringify(await admin.rows('sys_journal_field', ''))],
        ['the audit history', JSON.stringify(await admin.rows('sys_audit', ''))],
        ['the mails', JSON.stringify((await admin.call('GET', '/api/local/outbox')).body)],
        ['the log', JSON.stringify((await admin.call('GET', '/api/local/log')).body)],
    ]
    for (const [place, text] of places) narrator.check(`the key is not in ${place}`, !text.includes(secret))
}
