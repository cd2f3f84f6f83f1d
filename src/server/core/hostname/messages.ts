import { rootsInWords } from './roots'
import { quoted } from './names'

/** Every reason a host name is refused for, in the order in which the rules are tried (x509-and-domains.md section 4). */
export type HostnameProblem =
    | 'EMPTY'
    | 'INPUT_TOO_LONG'
    | 'CONTROL'
    | 'NON_ASCII'
    | 'URL'
    | 'USERINFO'
    | 'PATH'
    | 'MULTIPLE'
    | 'WHITESPACE'
    | 'IP_ADDRESS'
    | 'PORT'
    | 'PERCENT'
    | 'WILDCARD_FORM'
    | 'TRAILING_DOT'
    | 'EMPTY_LABEL'
    | 'NAME_TOO_LONG'
    | 'LABEL_TOO_LONG'
    | 'UNDERSCORE'
    | 'BAD_CHAR'
    | 'HYPHEN_EDGE'
    | 'IDN'
    | 'RESERVED_LABEL'
    | 'SINGLE_LABEL'
    | 'INTERNAL_NAME'
    | 'OUTSIDE_ROOTS'
    | 'WILDCARD_TOO_BROAD'
    | 'APEX'
    | 'EMBEDDED_ROOT'
    | 'IP_LIKE'

type Wording = (name: string, roots: string) => string

const WORDINGS: Record<HostnameProblem, Wording> = {
    EMPTY: () => 'No host name was given. Enter one, for example www.department.ca.gov.',
    INPUT_TOO_LONG: () => 'The text is too long to be a host name. Enter one host name of at most 253 characters.',
    CONTROL: (name) =>
        `${name} contains a line break or another invisible character. Type the name again, one per line.`,
    NON_ASCII: (name) =>
        `${name} contains a character other than the plain letters a to z, digits, hyphens and dots; it may only look like one. Type the name again.`,
    URL: (name) => `${name} is a web address. Enter the host name only, without http:// or https://.`,
    USERINFO: (name) => `${name} looks like an e-mail address or carries a user name. Enter the host name only.`,
    PATH: (name) => `${name} contains a path, a query or a backslash. Enter the host name only.`,
    MULTIPLE: (name) => `${name} looks like several names. Enter one name per line.`,
    WHITESPACE: (name) => `${name} contains a blank. Remove it, or enter one name per line.`,
    IP_ADDRESS: (name) =>
        `${name} is an IP address, and certificates are not issued for those. Enter the server's host name.`,
    PORT: (name) => `${name} carries a port number. Enter the host name only: a certificate is valid on every port.`,
    PERCENT: (name) => `${name} contains percent-encoded characters. Enter the host name in plain characters.`,
    WILDCARD_FORM: (name) =>
        `${name} is not a usable wildcard. The star stands alone, once, as the whole first part: *.department.ca.gov.`,
    TRAILING_DOT: (name) => `${name} ends with a dot. Remove the dot.`,
    EMPTY_LABEL: (name) => `${name} starts with a dot or has two dots in a row. Remove the extra dot.`,
    NAME_TOO_LONG: () =>
        'The name is longer than 253 characters, the most that host names can have. Use a shorter name.',
    LABEL_TOO_LONG: (name) => `${name} has more than 63 characters between two dots. Use a shorter name.`,
    UNDERSCORE: (name) =>
        `${name} contains an underscore, which certificates do not allow. Use a hyphen, or give the server another name.`,
    BAD_CHAR: (name) =>
        `${name} contains a character that host names do not allow. Use letters, digits, hyphens and dots only.`,
    HYPHEN_EDGE: (name) => `${name} has a part that starts or ends with a hyphen. Remove that hyphen.`,
    IDN: (name) =>
        `${name} is an internationalized (xn--) name, and those are not offered. Use a name in plain letters.`,
    RESERVED_LABEL: (name) =>
        `${name} has a part with two hyphens in third and fourth place, which is reserved. Use another name.`,
    SINGLE_LABEL: (name, roots) => `${name} is not a full name. Enter the server's full name, ending in ${roots}.`,
    INTERNAL_NAME: (name, roots) =>
        `${name} is an internal name, which no public certificate can hold. Use a name that ends in ${roots}.`,
    OUTSIDE_ROOTS: (name, roots) =>
        `${name} is not under a domain that this service may certify. Use a name that ends in ${roots}.`,
    WILDCARD_TOO_BROAD: (name, roots) =>
        `${name} would cover every department. Put your department's domain after the star, such as *.department.ca.gov; a wildcard directly on ${roots} is never issued.`,
    APEX: (name, roots) =>
        `${name} is a root domain (${roots}), which belongs to no single department. Use a name below it, or ask Certificate Services for an exception with a Question/Inquiry request.`,
    EMBEDDED_ROOT: (name, roots) =>
        `${name} contains a root domain (${roots}) twice, as happens when a suffix is added by mistake. Check the name and enter it once.`,
    IP_LIKE: (name) => `${name} contains what looks like an IP address. Enter the server's host name instead.`,
}

/** What is wrong with the name and what to do about it. */
export function hostnameMessage(
    code: HostnameProblem,
    name: string,
    roots: readonly string[],
    suggestion = ''
): string {
    const message = WORDINGS[code](quoted(name), rootsInWords(roots))
    return suggestion === '' ? message : `${message} Did you mean ${suggestion}?`
}
