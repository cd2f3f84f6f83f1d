/** GlideSystem, GlideUser, GlideSession, GlideDigest, GlideStringUtil and GlideSysAttachment - Scoped. */
import { casesOf } from './conformance-case'

const PAGES = 'api-reference/server-api-reference'
/** Saturday, 21 November 2026, 14:00 in Sacramento. */
const NOW = { now: '2026-11-21 22:00:00' }

export const glideSystemCases = casesOf(`${PAGES}/c_GlideSystemScopedAPI.md`, [
    ['base64Encode', `return gs.base64Encode('sample_key')`, 'c2FtcGxlX2tleQ=='],
    ['base64Decode', `return gs.base64Decode('c2FtcGxlX2tleQ==')`, 'sample_key'],
    ['beginningOfLastMonth', 'return gs.beginningOfLastMonth()', '2026-10-01 07:00:00', NOW],
    ['beginningOfLastWeek', 'return gs.beginningOfLastWeek()', '2026-11-09 08:00:00', NOW],
    ['beginningOfNextMonth', 'return gs.beginningOfNextMonth()', '2026-12-01 08:00:00', NOW],
    ['beginningOfNextWeek', 'return gs.beginningOfNextWeek()', '2026-11-23 08:00:00', NOW],
    ['beginningOfNextYear', 'return gs.beginningOfNextYear()', '2027-01-01 08:00:00', NOW],
    ['beginningOfThisMonth', 'return gs.beginningOfThisMonth()', '2026-11-01 07:00:00', NOW],
    ['beginningOfThisQuarter', 'return gs.beginningOfThisQuarter()', '2026-10-01 07:00:00', NOW],
    ['beginningOfThisWeek', 'return gs.beginningOfThisWeek()', '2026-11-16 08:00:00', NOW],
    ['beginningOfThisYear', 'return gs.beginningOfThisYear()', '2026-01-01 08:00:00', NOW],
    ['dateGenerate', `return gs.dateGenerate('2026-11-21', '12:00:00')`, '2026-11-21 20:00:00', NOW],
    ['daysAgo', 'return gs.daysAgo(10)', '2026-11-11 22:00:00', NOW],
    ['daysAgoEnd', 'return gs.daysAgoEnd(10)', '2026-11-12 07:59:59', NOW],
    ['daysAgoStart', 'return gs.daysAgoStart(10)', '2026-11-11 08:00:00', NOW],
    ['endOfLastMonth', 'return gs.endOfLastMonth()', '2026-11-01 06:59:59', NOW],
    ['endOfLastWeek', 'return gs.endOfLastWeek()', '2026-11-16 07:59:59', NOW],
    ['endOfLastYear', 'return gs.endOfLastYear()', '2026-01-01 07:59:59', NOW],
    ['endOfNextMonth', 'return gs.endOfNextMonth()', '2027-01-01 07:59:59', NOW],
    ['endOfNextWeek', 'return gs.endOfNextWeek()', '2026-11-30 07:59:59', NOW],
    ['endOfNextYear', 'return gs.endOfNextYear()', '2028-01-01 07:59:59', NOW],
    ['endOfThisMonth', 'return gs.endOfThisMonth()', '2026-12-01 07:59:59', NOW],
    ['endOfThisQuarter', 'return gs.endOfThisQuarter()', '2027-01-01 07:59:59', NOW],
    ['endOfThisWeek', 'return gs.endOfThisWeek()', '2026-11-23 07:59:59', NOW],
    ['endOfThisYear', 'return gs.endOfThisYear()', '2027-01-01 07:59:59', NOW],
    ['generateGUID', 'return /^[0-9a-f]{32}$/.test(gs.generateGUID())', true],
    [
        'getCurrentScopeName',
        'return gs.getCurrentScopeName()',
        'global',
        { onlyHere: 'background scripts name rhino.global' },
    ],
    ['getDateFormat', 'return gs.getUser().getDateFormat()', 'yyyy-MM-dd'],
    [
        'getErrorMessages',
        `gs.addErrorMessage('wrong'); return Array.from(gs.getErrorMessages()).join()`,
        'wrong',
        { onlyHere: 'leaves a message' },
    ],
    [
        'getEscapedMessage',
        `return gs.getEscapedMessage('Is the summary & details accurate?')`,
        'Is the summary &amp; details accurate?',
    ],
    [
        'getMessage of an unknown key is the key',
        `return gs.getMessage('rows will not be updated (no such key)')`,
        'rows will not be updated (no such key)',
    ],
    [
        'getMessage with one value',
        `return gs.getMessage("Abort {0}, twice.", ['update record'])`,
        'Abort update record, twice.',
    ],
    ['getMessage with several values', `return gs.getMessage('{1} before {0}', ['a', 'b'])`, 'b before a'],
    ['getProperty', `return gs.getProperty('glide.servlet.uri').startsWith('http')`, true],
    [
        'getProperty of what is not there',
        `return [gs.getProperty('no.such.property'), gs.getProperty('no.such.property', 'other')]`,
        [null, 'other'],
    ],
    ['getSessionID', 'return gs.getSessionID().length', 32],
    ['getSession', `return gs.getSession().getUserName() === gs.getUserName()`, true],
    [
        'getUserID',
        `const user = new GlideRecord('sys_user'); user.get(gs.getUserID()); return user.getValue('user_name') === gs.getUserName()`,
        true,
    ],
    ['hasRole is true for administrators', `return gs.hasRole('groups_admin')`, true],
    ['hoursAgo', 'return gs.hoursAgo(-4)', '2026-11-22 02:00:00', NOW],
    ['hoursAgoEnd', 'return gs.hoursAgoEnd(1)', '2026-11-21 21:59:59', { now: '2026-11-21 22:20:00' }],
    ['hoursAgoStart', 'return gs.hoursAgoStart(1)', '2026-11-21 21:00:00', { now: '2026-11-21 22:20:00' }],
    ['minutesAgoEnd', 'return gs.minutesAgoEnd(1)', '2026-11-21 21:59:59', NOW],
    ['minutesAgoStart', 'return gs.minutesAgoStart(1)', '2026-11-21 21:59:00', NOW],
    ['monthsAgo', 'return gs.monthsAgo(2)', '2026-09-21 21:00:00', NOW],
    ['monthsAgoStart', 'return gs.monthsAgoStart(1)', '2026-10-01 07:00:00', NOW],
    ['monthsAgoEnd', 'return gs.monthsAgoEnd(1)', '2026-11-01 06:59:59', NOW],
    ['nil', `return [gs.nil(null), gs.nil(undefined), gs.nil(''), gs.nil('a')]`, [true, true, true, false]],
    ['quartersAgoStart', 'return gs.quartersAgoStart(1)', '2026-07-01 07:00:00', NOW],
    ['quartersAgoEnd', 'return gs.quartersAgoEnd(1)', '2026-10-01 06:59:59', NOW],
    ['tableExists', `return [gs.tableExists('incident'), gs.tableExists('no_such_table')]`, [true, false]],
    ['urlEncode', `return gs.urlEncode('a&b=c')`, 'a%26b%3Dc'],
    ['urlDecode', `return gs.urlDecode('a%26b%3Dc')`, 'a&b=c'],
    ['yearsAgo', 'return gs.yearsAgo(1)', '2025-11-21 22:00:00', NOW],
    ['yesterday', 'return gs.yesterday()', '2026-11-20 22:00:00', NOW],
    ['isInteractive', 'return gs.isInteractive()', true],
    ['isLoggedIn', 'return gs.isLoggedIn()', true],
    ['isMobile', 'return gs.isMobile()', false],
])

export const glideUserCases = casesOf(`${PAGES}/c_GlideUserScopedAPI.md`, [
    ['getName', 'return gs.getUser().getName() === gs.getUserName()', true],
    ['getID', 'return gs.getUser().getID() === gs.getUserID()', true],
    ['getDisplayName', 'return gs.getUser().getDisplayName() === gs.getUserDisplayName()', true],
    ['hasRole', `return gs.getUser().hasRole('admin')`, true],
    ['getRoles', `return Array.from(gs.getUser().getRoles()).includes('admin')`, true],
    ['isMemberOf of no group', `return gs.getUser().isMemberOf('No such group')`, false],
    [
        'savePreference and getPreference',
        `gs.getUser().savePreference('x.colour', 'green'); return gs.getUser().getPreference('x.colour')`,
        'green',
        { onlyHere: 'writes records' },
    ],
])

export const glideSessionCases = casesOf(`${PAGES}/c_GlideSessionScopedAPI.md`, [
    [
        'putClientData and getClientData',
        `gs.getSession().putClientData('test1', 'Harry'); return gs.getSession().getClientData('test1')`,
        'Harry',
    ],
    [
        'clearClientData',
        `const s = gs.getSession(); s.putClientData('test1', 'Harry'); s.clearClientData('test1'); return s.getClientData('test1')`,
        null,
    ],
    ['getTimeZoneName', 'return gs.getSession().getTimeZoneName()', 'US/Pacific'],
    ['isInteractive', 'return gs.getSession().isInteractive()', true],
    ['isLoggedIn', 'return gs.getSession().isLoggedIn()', true],
    ['getLanguage', 'return gs.getSession().getLanguage()', 'en'],
])

const digest = (method: string) => `return new GlideDigest().${method}('A man, a plan, a canal - Panama!')`

export const glideDigestCases = casesOf(`${PAGES}/GlideDigestScopedAPI.md`, [
    ['getMD5Base64', `return new GlideDigest().getMD5Base64('')`, '1B2M2Y8AsgTpgAmY7PhCfg=='],
    ['getMD5Hex', `return new GlideDigest().getMD5Hex('')`, 'd41d8cd98f00b204e9800998ecf8427e'],
    ['getSHA1Base64', `return new GlideDigest().getSHA1Base64('')`, '2jmj7l5rSw0yVb/vlWAYkK/YBwk='],
    ['getSHA1Hex', `return new GlideDigest().getSHA1Hex('')`, 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
    ['getSHA256Base64', `return new GlideDigest().getSHA256Base64('')`, '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='],
    [
        'getSHA256Hex',
        `return new GlideDigest().getSHA256Hex('abc')`,
        'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    ],
    ['the length of a digest', `${digest('getSHA256Hex')}.length`, 64],
])

export const glideStringUtilCases = casesOf(`${PAGES}/GlideStringUtilScopedAPI.md`, [
    ['dotToUnderBar', `return GlideStringUtil.dotToUnderBar('a.b.c')`, 'a_b_c'],
    ['escapeAllQuotes', `return GlideStringUtil.escapeAllQuotes('"a" \\'b\\'')`, `\\"a\\" \\'b\\'`],
    ['escapeHTML', `return GlideStringUtil.escapeHTML('<b>&</b>')`, '&lt;b&gt;&amp;&lt;/b&gt;'],
    ['unescapeHTML', `return GlideStringUtil.unescapeHTML('&lt;b&gt;&amp;&lt;/b&gt;')`, '<b>&</b>'],
    ['escapeQueryTermSeparator', `return GlideStringUtil.escapeQueryTermSeparator('a^b')`, 'a^^b'],
    ['escapeTicks', `return GlideStringUtil.escapeTicks("it's")`, `it\\'s`],
    ['getNumeric', `return GlideStringUtil.getNumeric('a12 b3')`, '123'],
    ['isBase64', `return [GlideStringUtil.isBase64('MTIz'), GlideStringUtil.isBase64('no!')]`, [true, false]],
    [
        'isEligibleSysID',
        `return [GlideStringUtil.isEligibleSysID('51005101c0a8ff6d0020dcf7a3d1f2f1'), GlideStringUtil.isEligibleSysID('no')]`,
        [true, false],
    ],
    ['newLinesToBreaks', `return GlideStringUtil.newLinesToBreaks('a\\nb')`, 'a<br/>b'],
    ['normalizeWhitespace', `return GlideStringUtil.normalizeWhitespace(' a \\t b ')`, 'a b'],
])

const ATTACHED = `const gr = new GlideRecord('incident'); gr.initialize(); gr.insert(); const files = new GlideSysAttachment();
    const id = files.write(gr, 'a.txt', 'text/plain', 'some text');`
const attachment = `const file = new GlideRecord('sys_attachment'); file.get(id);`

export const glideSysAttachmentCases = casesOf(
    `${PAGES}/c_GlideSysAttachmentScopedAPI.md`,
    [
        ['write', `${ATTACHED} return id.length`, 32],
        ['getContent', `${ATTACHED} ${attachment} return files.getContent(file)`, 'some text'],
        ['getContentBase64', `${ATTACHED} ${attachment} return files.getContentBase64(file)`, 'c29tZSB0ZXh0'],
        [
            'getAttachments',
            `${ATTACHED} const all = files.getAttachments('incident', gr.getUniqueValue()); return [all.next(), all.getValue('file_name'), all.next()]`,
            [true, 'a.txt', false],
        ],
        [
            'writeBase64',
            `${ATTACHED} const other = files.writeBase64(gr, 'b.txt', 'text/plain', 'c29tZSB0ZXh0'); const file = new GlideRecord('sys_attachment'); file.get(other); return files.getContent(file)`,
            'some text',
        ],
        [
            'deleteAttachment',
            `${ATTACHED} files.deleteAttachment(id); return files.getAttachments('incident', gr.getUniqueValue()).next()`,
            false,
        ],
        [
            'copy',
            `${ATTACHED} const to = new GlideRecord('incident'); to.initialize(); to.insert(); return files.copy('incident', gr.getUniqueValue(), 'incident', to.getUniqueValue()).length`,
            1,
        ],
    ],
    { onlyHere: 'writes records' }
)

export const glideSecureRandomCases = casesOf(`${PAGES}/GlideSecureRandomUtilAPI.md`, [
    ['getSecureRandomString', 'return GlideSecureRandomUtil.getSecureRandomString(10).length', 10],
    [
        'getSecureRandomIntBound',
        'const n = GlideSecureRandomUtil.getSecureRandomIntBound(5); return n >= 0 && n < 5',
        true,
    ],
    ['getSecureRandomInt', 'return Number.isInteger(GlideSecureRandomUtil.getSecureRandomInt())', true],
])
