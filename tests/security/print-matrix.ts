import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { MATRIX, OPERATIONS, type Reach, type RoleName, ROLES } from './matrix'

const HEAD = `# Who may do what

Printed from \`tests/security/matrix.ts\` by \`node -r sucrase/register tests/security/print-matrix.ts\`; \`tests/security/matrix.test.ts\` executes every
cell over HTTP on the installed package, as somebody of the record's department, of another department and of none, and checks that this page is
what the matrix says.

**own**: records of the own department; **every**: records of all departments; **-**: none, and neither lists, counts nor searches tell that there are any.
Somebody of another department or of none has only the cells that say *every*. Anybody without a role of the app has nothing at all.
`

/** The matrix as a page of Markdown. */
export function printMatrix(): string {
    const roles = ROLES.filter((role) => role !== 'none')
    const sections = Object.entries(MATRIX).map(([table, access]) => {
        const lines = [
            `## ${table}`,
            '',
            row(['', ...roles]),
            row(['---', ...roles.map(() => '---')]),
            ...OPERATIONS.map((operation) => row([operation, ...cells(access[operation], roles)])),
            ...fields('read', access.readers, access.read, roles),
            ...fields('write', access.writers, access.write, roles),
        ]
        return lines.join('\n')
    })
    return `${HEAD}\n${sections.join('\n\n')}\n`
}

function fields(
    verb: string,
    columns: Readonly<Record<string, readonly RoleName[]>>,
    reach: Reach,
    roles: readonly RoleName[]
): string[] {
    return Object.entries(columns).map(([column, allowed]) =>
        row([
            `${verb} \`${column}\``,
            ...cells(reach, roles).map((cell, at) => (allowed.includes(roles[at]) ? cell : '-')),
        ])
    )
}

function cells(reach: Reach, roles: readonly RoleName[]): string[] {
    return roles.map((role) => reach[role] ?? '-')
}

function row(entries: readonly string[]): string {
    return `| ${entries.join(' | ')} |`.replace('|  |', '| |')
}

if (require.main === module) writeFileSync(path.resolve(__dirname, '../../docs/security-matrix.md'), printMatrix())
