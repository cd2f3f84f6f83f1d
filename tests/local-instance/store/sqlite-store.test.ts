import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { StoreError } from '../../../src/local-instance/errors'
import { SqliteStore } from '../../../src/local-instance/store/sqlite-store'

describe('store', () => {
    let folder: string
    let file: string

    beforeEach(() => {
        folder = mkdtempSync(path.join(tmpdir(), 'store-'))
        file = path.join(folder, 'data', 'instance.db')
    })
    afterEach(() => rmSync(folder, { recursive: true }))

    function open(work: (store: SqliteStore) => void, at = file): void {
        const store = new SqliteStore(at)
        try {
            work(store)
        } finally {
            store.close()
        }
    }

    it('keeps what was written until the next opening, and leaves no lock behind', () => {
        open((store) => {
            store.run('CREATE TABLE t (a TEXT)')
            store.run('INSERT INTO t VALUES (?)', ['Łódź'])
        })
        expect(existsSync(`${file}.lock`)).toBe(false)
        expect(existsSync(`${file}.pid`)).toBe(false)
        open((store) => expect(store.all('SELECT a FROM t')).toEqual([{ a: 'Łódź' }]))
    })

    it('takes over the lock of a process that is gone', () => {
        open(() => undefined)
        mkdirSync(`${file}.lock`)
        writeFileSync(`${file}.pid`, '999999999\n')
        open((store) => expect(store.get('SELECT 1 AS one')).toEqual({ one: 1 }))
    })

    it('names the live process that has the file open', () => {
        open(() => undefined)
        writeFileSync(`${file}.pid`, `${process.ppid}\n`)
        expect(() => new SqliteStore(file)).toThrow(StoreError)
        expect(() => new SqliteStore(file)).toThrow(`in use by process ${process.ppid}`)
        expect(existsSync(`${file}.pid`)).toBe(true)
    })

    it('cannot be opened twice, not even by one process', () => {
        open(() => expect(() => new SqliteStore(file)).toThrow(`in use by process ${process.pid}`))
        open((store) => expect(store.get('SELECT 1 AS one')).toEqual({ one: 1 }))
    })

    it('says that a file is no database', () => {
        mkdirSync(path.dirname(file), { recursive: true })
        writeFileSync(
            file,
            'This is a text, and long enough to be read as a header of something else entirely. '.repeat(20)
        )
        expect(() => new SqliteStore(file)).toThrow(/cannot be opened/)
    })

    it('rolls back a failed transaction, and only the failed part of a nested one', () => {
        open((store) => {
            store.run('CREATE TABLE t (a INTEGER)')
            store.transaction(() => {
                store.run('INSERT INTO t VALUES (1)')
                expect(() =>
                    store.transaction(() => {
                        store.run('INSERT INTO t VALUES (2)')
                        throw new Error('inner')
                    })
                ).toThrow('inner')
                store.run('INSERT INTO t VALUES (3)')
            })
            expect(() =>
                store.transaction(() => {
                    store.run('INSERT INTO t VALUES (4)')
                    throw new Error('outer')
                })
            ).toThrow('outer')
            expect(store.all('SELECT a FROM t')).toEqual([{ a: 1 }, { a: 3 }])
        }, ':memory:')
    })

    it('goes on after a statement failed, and closes', () => {
        open((store) => {
            store.run('CREATE TABLE t (a INTEGER UNIQUE)')
            const insert = 'INSERT INTO t VALUES (?)'
            store.run(insert, [1])
            expect(() => store.run(insert, [1])).toThrow(/UNIQUE/)
            expect(store.run(insert, [2])).toEqual({ changes: 1 })
        }, ':memory:')
    })

    it('finalises old statements: more different ones than it keeps still work', () => {
        open((store) => {
            for (let n = 0; n < 600; n++) expect(store.get(`SELECT ${n} AS n`)).toEqual({ n })
            expect(store.get('SELECT 0 AS n')).toEqual({ n: 0 })
        }, ':memory:')
    })

    it('folds letters beyond ASCII', () => {
        open((store) => expect(store.get("SELECT fold('ŻÓŁW') AS f, fold(NULL) AS n")).toEqual({ f: 'żółw', n: null }))
    })
})
