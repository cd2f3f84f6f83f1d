import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { messageOf, PackageError } from '../errors'
import { parseXml, type XmlElement } from './xml'
import { readZip } from './zip'

/** What a folder of a built package is for. */
export type PackageFolder =
    'dictionary' | 'scope' | 'update' | 'author_elective_update' | 'apply_once' | 'unload' | 'unload.demo'
const FOLDERS: readonly PackageFolder[] = [
    'dictionary',
    'scope',
    'update',
    'author_elective_update',
    'apply_once',
    'unload',
    'unload.demo',
]

export interface PackageFile {
    readonly folder: PackageFolder
    readonly name: string
    readonly root: XmlElement
}

export interface ApplicationPackage {
    readonly scope: string
    readonly version: string
    /** Digest of all files: the same package has the same. */
    readonly hash: string
    /** Parses the files, in the order in which they are installed. @throws PackageError */
    files(): readonly PackageFile[]
}

interface SourceFile {
    readonly path: string
    readonly bytes: Buffer
}

/** Reads the folder that `now-sdk build` made (`dist/app`). @throws PackageError */
export function readPackageFolder(folder: string): ApplicationPackage {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => {
            const file = path.join(entry.parentPath, entry.name)
            return { path: path.relative(folder, file).split(path.sep).join('/'), bytes: readFileSync(file) }
        })
    return readPackage(files)
}

/** Reads the archive that `now-sdk install` uploads. @throws PackageError */
export function readPackageZip(archive: Uint8Array): ApplicationPackage {
    try {
        return readPackage(readZip(archive))
    } catch (error) {
        if (error instanceof SyntaxError) throw new PackageError([error.message])
        throw error
    }
}

function readPackage(sources: readonly SourceFile[]): ApplicationPackage {
    const application = parseFiles(sources.filter((source) => folderOf(source) === 'scope'))
        .flatMap((file) => file.root.children)
        .find((element) => element.name === 'sys_app')
    const field = (name: string): string => application?.children.find((child) => child.name === name)?.text ?? ''
    if (!field('scope')) throw new PackageError(['It has no scope/sys_app_<id>.xml that names a scope'])
    return {
        scope: field('scope'),
        version: field('version'),
        hash: hashOf(sources),
        files: () => parseFiles(sources).sort(byFolder),
    }
}

function folderOf(source: SourceFile): PackageFolder | undefined {
    if (!source.path.endsWith('.xml')) return undefined
    return FOLDERS.find((name) => source.path.split('/').slice(0, -1).includes(name))
}

function parseFiles(sources: readonly SourceFile[]): PackageFile[] {
    const problems: string[] = []
    const files = sources.flatMap((source) => {
        const folder = folderOf(source)
        if (!folder) return []
        try {
            return [{ folder, name: source.path, root: parseXml(source.bytes.toString('utf8')) }]
        } catch (error) {
            problems.push(`${source.path}: ${messageOf(error)}`)
            return []
        }
    })
    if (problems.length > 0) throw new PackageError(problems)
    return files
}

function byFolder(a: PackageFile, b: PackageFile): number {
    return FOLDERS.indexOf(a.folder) - FOLDERS.indexOf(b.folder) || (a.name < b.name ? -1 : 1)
}

function hashOf(sources: readonly SourceFile[]): string {
    const hash = createHash('sha256')
    for (const source of [...sources].sort((a, b) => (a.path < b.path ? -1 : 1))) {
        hash.update(`${source.path}\0${source.bytes.length}\0`).update(source.bytes)
    }
    return hash.digest('hex')
}
