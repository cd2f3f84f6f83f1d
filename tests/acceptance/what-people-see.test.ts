import { readFileSync } from 'node:fs'
import path from 'node:path'
import requests from '../fixtures/wildcard-requests.json'
import { RIGHT, materials } from '../handlers/ordering'
import { describeInstance } from '../support/describe-instance'
import { ADMIN, DOMAIN, idOf } from './option-orders'
import { type Scene, Story } from './story'

interface Told {
    what: string
    item: string
    by: string
    variables: Record<string, string>
    /** What the fulfiller writes when the work is done. */
    finish?: Record<string, string>
    /** A step that is a mere name is taken on the way; the first one is always the order. */
    steps: (string | ({ step: string } & Scene))[]
}

const FILE = path.resolve(__dirname, '../fixtures/what-people-see.json')
const stories = JSON.parse(readFileSync(FILE, 'utf8')) as Told[]

/** Tuesday 2026-12-01, 10:00 in Sacramento. */
describeInstance('what everybody sees and is mailed', { now: '2026-12-01 18:00:00' }, (under) => {
    let ids: Record<string, string> = {}
    beforeEach(async () => {
        ids = {
            $customer: await idOf(under, 'sys_user', 'user_name=customer'),
            $outsider: await idOf(under, 'sys_user', 'user_name=outsider'),
            $domain: await idOf(under, DOMAIN, 'name=wildlife.ca.gov'),
            $dana: await idOf(under, ADMIN, 'login=dana.ortiz@wildlife.ca.gov'),
            $shared: await idOf(under, ADMIN, 'login=web-certificates@wildlife.ca.gov'),
            $maps: await idOf(under, 'x_cdt_certs_certificate', 'common_nameLIKEmaps.wildlife'),
            $organization: await idOf(under, 'x_cdt_certs_organization', 'nameLIKEWildlife'),
            $csr: RIGHT.csr,
            $wildcard: requests.wildcard,
            $onRoot: requests.onRoot,
            $issued: materials.certificates.right,
        }
    })
    const filledIn = (values: Record<string, string> = {}) =>
        Object.fromEntries(Object.entries(values).map(([name, value]) => [name, ids[value] ?? value]))

    it.each(stories.map((story) => [story.what, story] as const))('%s', async (_what, story) => {
        const played = await Story.order(under, story.by, story.item, filledIn(story.variables))
        for (const [index, told] of story.steps.entries()) {
            const step = typeof told === 'string' ? told : told.step
            if (index > 0) await played.take(step, filledIn(story.finish))
            under.until(`2026-12-01 18:0${index + 1}:00`)
            const { mails, ...seen } = await played.scene()
            if (typeof told === 'string') continue
            const { mails: toldMails, ...toldSeen } = told
            expect({ step, ...seen }).toEqual(toldSeen)
            expect([step, ...mails]).toEqual([step, ...toldMails.map(asTold)])
        }
    })

    /** `recipient: subject | words` stands for every mail to it of this subject whose text has the words. */
    function asTold(mail: string): unknown {
        const [heading, words = ''] = mail.split(' | ')
        const literal = [`${heading} | `, words].map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        return expect.stringMatching(new RegExp(`^${literal[0]}.*${literal[1]}`))
    }
})
