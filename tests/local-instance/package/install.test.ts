import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { PackageError } from '../../../src/local-instance/errors'
import { type PlatformRecord } from '../../../src/local-instance/platform'
import { Lab, LAB_PACKAGE } from '../lab'

const TABLE = 'x_acme_lab_thing'

describe('installing a package', () => {
    let lab: Lab
    let folder: string

    beforeEach(() => {
        lab = new Lab('2026-11-21 12:00:00')
        folder = mkdtempSync(path.join(tmpdir(), 'package-'))
        cpSync(LAB_PACKAGE, folder, { recursive: true })
    })
    afterEach(() => {
        lab.instance.close()
        rmSync(folder, { recursive: true })
    })

    /** The one file of the package whose name matches. */
    function file(pattern: RegExp): string {
        const [found, ...others] = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
            pattern.test(name)
        )
        if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} files match ${pattern}`)
        return path.join(folder, found)
    }

    function edit(pattern: RegExp, from: string | RegExp, to: string): void {
        const at = file(pattern)
        const text = readFileSync(at, 'utf8')
        if (text.replace(from, to) === text) throw new Error(`${at} does not contain ${from}`)
        writeFileSync(at, text.replace(from, to))
    }

    /** The file of the record that has this text in it. */
    function fileWith(folderName: string, text: string): RegExp {
        const name = readdirSync(path.join(folder, folderName)).find((candidate) =>
            readFileSync(path.join(folder, folderName, candidate), 'utf8').includes(text)
        )
        return new RegExp(`${name}$`)
    }

    const install = (demo = false) => lab.instance.installPackage(folder, { demo })

    it('brings tables, rules, modules and a library to work together', () => {
        expect(install()).toMatchObject({ scope: 'x_acme_lab', version: '0.1.0', unchanged: false, removed: 0 })
        const record = lab.get(TABLE, lab.insert(TABLE, { name: 'good', count: 21 }))
        const values = ['number', 'state', 'live', 'count', 'digest'].map((field) => record.getValue(field))
        expect(values).toEqual(['THG0001001', 'requested', '1', '42', '10'])
        expect(record.getDisplayValue('state')).toBe('Requested')
        expect(record.getDisplayValue()).toBe('good')
        const bad = lab.build(TABLE, { name: 'bad' })
        expect(bad.insert()).toBeNull()
        expect(lab.instance.abortingRule(bad)?.name).toBe('Check the name')
        lab.instance.scheduler.runDue()
        expect(lab.infos()).toEqual(['later good at 2026-11-21 12:00:00'])
        expect(lab.errors()).toEqual([])
    })

    it('knows the dictionary of the package: index, override, own column on a platform table, access', () => {
        install()
        lab.insert(TABLE, { name: 'one' })
        expect(lab.build(TABLE, { name: 'one' }).insert()).toBeNull()
        expect(lab.get('x_acme_lab_task', lab.insert('x_acme_lab_task')).getValue('priority')).toBe('3')
        expect(lab.get('incident', lab.insert('incident')).getValue('priority')).not.toBe('3')
        const { dictionary } = lab.instance
        expect(dictionary.table('sc_req_item')?.columns.get('x_acme_lab_thing')?.reference).toBe(TABLE)
        expect(dictionary.table('sc_req_item')?.label).toBe('Requested Item')
        expect(dictionary.table(TABLE)?.webServiceAccess).toBe(true)
        expect(dictionary.table('x_acme_lab_task')?.webServiceAccess).toBe(false)
        expect(dictionary.table('sc_req_item')?.webServiceAccess).toBe(true)
        expect(dictionary.table(TABLE)?.audit).toBe(true)
        expect(dictionary.choices(TABLE, 'state').map((choice) => choice.label)).toEqual(['Requested', 'Issued'])
    })

    it('makes the script includes of the package callable', () => {
        install()
        const ajax = lab.instance.scripts.construct('x_acme_lab.LabAjax', [{ getParameter: () => '4' }]) as {
            twice(): string
        }
        expect(ajax.twice()).toBe('{"n":8}')
    })

    it('resolves references to platform records by name', () => {
        edit(/sys_user_role_contains_/, /<contains name="[^"]*">[0-9a-f]*</, `<contains name="itil">${'c'.repeat(32)}<`)
        install()
        const contained = lab.find('sys_user_role_contains', 'role.name=x_acme_lab.admin', 'contains')[0] ?? ''
        expect(lab.get('sys_user_role', contained).getValue('name')).toBe('itil')
    })

    it('brings demo data only when asked, and later too', () => {
        install()
        expect(lab.find('sys_user', 'user_name=lab.user', 'name')).toEqual([])
        expect(install(true).unchanged).toBe(false)
        expect(lab.find('sys_user', 'user_name=lab.user', 'active')).toEqual(['1'])
        expect(install(false).unchanged).toBe(true)
    })

    it('does nothing when the package is the one installed', () => {
        install()
        expect(install()).toEqual({ scope: 'x_acme_lab', version: '0.1.0', unchanged: true, records: 0, removed: 0 })
        expect(lab.find('sys_upgrade_history', '', 'to_version')).toEqual(['x_acme_lab 0.1.0'])
    })

    it('upgrades: what the package changed is changed, what it lost is gone, data stay', () => {
        install(true)
        const id = lab.insert(TABLE, { name: 'kept', count: 1 })
        lab.update('sys_user_group', lab.find('sys_user_group', 'name=Lab group', 'sys_id')[0] ?? '', {
            name: 'Renamed',
        })
        lab.get('sys_user', lab.find('sys_user', 'user_name=lab.user', 'sys_id')[0] ?? '').deleteRecord()
        rmSync(file(fileWith('update', '<name>Check the name</name>')))
        edit(fileWith('update', 'names.ts</path>'), 'n * 2', 'n * 3')
        edit(/dictionary.x_acme_lab_thing.xml$/, 'label="Count"', 'label="Number of them"')
        edit(
            /dictionary.x_acme_lab_thing.xml$/,
            /<element name="live"[^>]*\/>/,
            '$&<element name="extra" type="string" default_value="e" label="Extra" max_length="40"/>'
        )
        edit(/sys_app_/, '<version>0.1.0<', '<version>0.2.0<')

        expect(install()).toMatchObject({ version: '0.2.0', unchanged: false, removed: 1 })
        expect(lab.get(TABLE, id).getValue('count')).toBe('2')
        expect(lab.get(TABLE, lab.insert(TABLE, { name: 'bad' })).getValue('extra')).toBe('e')
        expect(lab.instance.dictionary.table(TABLE)?.columns.get('count')?.label).toBe('Number of them')
        expect(lab.find('sys_user_group', 'name=Renamed', 'sys_id')).toHaveLength(1)
        expect(lab.find('sys_user_group', 'name=Lab group', 'sys_id')).toEqual([])
        expect(lab.find('sys_user', 'user_name=lab.user', 'sys_id')).toEqual([])
        expect(lab.find('sys_upgrade_history', 'ORDERBYDESCsys_created_on', 'from_version')).toContain(
            'x_acme_lab 0.1.0'
        )
    })

    it('carries out deletions of the package', () => {
        install()
        const [group] = lab.find('sys_user_group', 'name=Lab group', 'sys_id')
        writeFileSync(
            path.join(folder, 'author_elective_update', 'sys_user_group_gone.xml'),
            `<?xml version="1.0"?><record_update><sys_user_group action="DELETE"><sys_id>${group}</sys_id></sys_user_group></record_update>`
        )
        install()
        expect(lab.find('sys_user_group', 'name=Lab group', 'sys_id')).toEqual([])
    })

    it('makes tables that nobody declared from the names in the package', () => {
        writeFileSync(
            path.join(folder, 'update', 'sys_odd_1.xml'),
            `<record_update><sys_odd action="INSERT_OR_UPDATE"><sys_id>${'d'.repeat(32)}</sys_id><color><![CDATA[ r<e>d ]]></color></sys_odd></record_update>`
        )
        install()
        expect(lab.get('sys_odd', 'd'.repeat(32)).getValue('color')).toBe(' r<e>d ')
        expect(lab.infos()).toEqual(['sys_odd is declared nowhere: made from the names in the package'])
    })

    describe('is refused as a whole', () => {
        const refused = (problem: RegExp) => {
            expect(() => install()).toThrow(PackageError)
            expect(() => install()).toThrow(problem)
            expect(lab.instance.dictionary.table(TABLE)).toBeUndefined()
            expect(lab.find('sys_module', '', 'sys_id')).toEqual([])
            expect(lab.find('sys_app', '', 'sys_id')).toEqual([])
        }

        it('when a file is no XML', () => {
            edit(fileWith('update', 'names.ts</path>'), '</sys_module>', '')
            refused(/sys_module_[0-9a-f]{32}.xml: line \d+/)
        })

        it('when a module does not parse', () => {
            edit(fileWith('update', 'names.ts</path>'), 'return n * 2', 'return n *')
            refused(/src\/server\/names.ts does not parse/)
        })

        it('when a record has no sys_id', () => {
            edit(/sys_properties_/, /<sys_id>.*<\/sys_id>/, '')
            refused(/a sys_properties without sys_id/)
        })

        it('when two records violate a unique index', () => {
            for (const digit of ['1', '2']) {
                writeFileSync(
                    path.join(folder, 'unload', `thing_${digit}.xml`),
                    `<record_update><${TABLE} action="INSERT_OR_UPDATE"><sys_id>${digit.repeat(32)}</sys_id><name>same</name></${TABLE}></record_update>`
                )
            }
            refused(/Unique Key violation/)
        })

        it('when an engine finds something it cannot run', () => {
            lab.instance.addPackageCheck((records) =>
                records.some(({ table }) => table === 'sys_script') ? ['rules are not wanted here'] : []
            )
            refused(/rules are not wanted here/)
        })

        it('when it names no application', () => {
            rmSync(file(/sys_app_/))
            refused(/names a scope/)
        })

        it('and an upgrade leaves the version before at work', () => {
            install()
            edit(fileWith('update', 'names.ts</path>'), 'return n * 2', 'return n *')
            expect(() => install()).toThrow(PackageError)
            expect(lab.get(TABLE, lab.insert(TABLE, { name: 'x', count: 2 })).getValue('count')).toBe('4')
        })
    })

    it('is there again after a restart', () => {
        const database = path.join(folder, 'instance.db')
        const first = new Lab('2026-11-21 12:00:00', database)
        first.instance.installPackage(LAB_PACKAGE)
        const id = first.insert(TABLE, { name: 'kept', count: 1 })
        first.instance.close()
        const second = new Lab('2026-11-22 12:00:00', database)
        expect(second.instance.installPackage(LAB_PACKAGE).unchanged).toBe(true)
        expect(second.get(TABLE, id).getDisplayValue('state')).toBe('Requested')
        expect(second.get('x_acme_lab_task', second.insert('x_acme_lab_task')).getValue('priority')).toBe('3')
        expect(second.get(TABLE, second.insert(TABLE, { name: 'new' })).getValue('number')).toBe('THG0001002')
        expect(second.build(TABLE, { name: 'bad' }).insert()).toBeNull()
        second.instance.close()
    })

    it('comes as an archive too', () => {
        const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xml'))
        const archive = zip(names.map((name) => [`app/${name}`, readFileSync(path.join(folder, name))]))
        expect(lab.instance.installPackageZip(archive)).toMatchObject({ scope: 'x_acme_lab', unchanged: false })
        expect(lab.insert(TABLE, { name: 'zipped' })).toMatch(/^[0-9a-f]{32}$/)
        expect(() => lab.instance.installPackageZip(archive.subarray(0, archive.length - 30))).toThrow(
            /Not a zip archive/
        )
        expect(() =>
            lab.instance.installPackageZip(Buffer.from('no archive at all, but long enough to look for one'))
        ).toThrow(PackageError)
    })

    it('gives rules their records', () => {
        install()
        const seen: PlatformRecord[] = []
        lab.instance.addWriteEngine({ name: 'test', phase: 'after', onWrite: ({ record }) => void seen.push(record) })
        lab.insert(TABLE, { name: 'x' })
        expect(seen.map((record) => record.getTableName())).toContain(TABLE)
    })
})

/** A zip archive of these files, deflated. */
function zip(files: readonly [name: string, bytes: Buffer][]): Buffer {
    const parts: Buffer[] = []
    const directory: Buffer[] = []
    let offset = 0
    for (const [name, bytes] of files) {
        const packed = deflateRawSync(bytes)
        const fields = Buffer.alloc(26)
        fields.writeUInt16LE(8, 4)
        fields.writeUInt32LE(packed.length, 14)
        fields.writeUInt32LE(bytes.length, 18)
        fields.writeUInt16LE(Buffer.byteLength(name), 22)
        const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), packed])
        const tail = Buffer.alloc(14)
        tail.writeUInt32LE(offset, 10)
        directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, tail, Buffer.from(name)]))
        parts.push(local)
        offset += local.length
    }
    const central = Buffer.concat(directory)
    const end = Buffer.alloc(22)
    end.write('PK\x05\x06', 'latin1')
    end.writeUInt16LE(files.length, 8)
    end.writeUInt16LE(files.length, 10)
    end.writeUInt32LE(central.length, 12)
    end.writeUInt32LE(offset, 16)
    return Buffer.concat([...parts, central, end])
}
