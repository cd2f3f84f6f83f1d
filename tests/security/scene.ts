import { existsSync } from 'node:fs'
import { createApi } from '../../src/local-instance/api'
import { type Instance } from '../../src/local-instance/instance'
import { fromGlide } from '../../src/local-instance/time/format'
import { type OwnTable, TABLE } from '../../src/server/core/tables'
import { PACKAGE } from '../support/describe-instance'
import { preparedInstance } from '../support/prepared-instance'
import { type Relation, RELATIONS, type RoleName, ROLES } from './matrix'

export interface Reply {
    readonly status: number
    /** A header of the answer; null when there is none. */
    header(name: string): string | null
    readonly text: string
    /** `result` of the body; undefined when there is none. */
    readonly result: unknown
    /** `error.detail` of the body, or empty. */
    readonly detail: string
}

export type Values = Readonly<Record<string, string>>

/** The built package on an instance, with departments of its own to look at from inside and outside. */
export interface Scene {
    readonly instance: Instance
    ask(user: string, method: string, path: string, body?: unknown, type?: string): Promise<Reply>
    /** Writes a record past rules and access. */
    put(table: string, values: Values): string
    /** A person of a department with one role of the app. */
    person(name: string, department: string, role: RoleName): string
    close(): void
}

export function openScene(): Scene {
    if (!existsSync(PACKAGE)) throw new Error('There is no built package: run `npm run build` first.')
    const prepared = preparedInstance(PACKAGE, fromGlide('2026-11-20 17:00:00'), true)
    const { instance } = prepared
    const api = createApi(instance)
    const put = (table: string, values: Values): string =>
        instance.as('admin', () => {
            const record = instance.record(table)
            record.initialize()
            record.setWorkflow(false)
            for (const [column, value] of Object.entries(values)) record.setValue(column, value)
            const id = record.insert()
            if (id === null) throw new Error(`${table}: ${record.getLastErrorMessage() ?? 'not inserted'}`)
            return id
        })
    const roleId = (name: string): string => {
        const role = instance.record('sys_user_role')
        if (!role.get('name', name)) throw new Error(`There is no role ${name}`)
        return role.getUniqueValue()
    }
    return {
        instance,
        put,
        person(name, department, role) {
            const user = put('sys_user', {
                user_name: name,
                name,
                email: `${name}@example.ca.gov`,
                active: 'true',
                department,
            })
            if (role !== 'none')
                put('sys_user_has_role', { user, role: roleId(`x_cdt_certs.${role}`), state: 'active' })
            instance.access.refresh()
            return user
        },
        async ask(user, method, path, body, type = 'application/json') {
            const response = await api.fetch(
                new Request(`http://localhost${path}`, {
                    method,
                    headers: {
                        authorization: `Basic ${Buffer.from(`${user}:${user}`).toString('base64')}`,
                        accept: 'application/json',
                        'content-type': type,
                    },
                    body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
                })
            )
            const text = await response.text()
            const json = parsed(text) as { result?: unknown; error?: { detail?: string } } | undefined
            return {
                status: response.status,
                header: (name) => response.headers.get(name),
                text,
                result: json?.result,
                detail: json?.error?.detail ?? '',
            }
        },
        close: () => prepared.close(),
    }
}

function parsed(text: string): unknown {
    try {
        return JSON.parse(text)
    } catch {
        return undefined
    }
}

/**
 * One department with one record in every table that belongs to a department. All their texts carry its mark; what the
 * platform shows everybody, people and names of departments, does not.
 */
export interface Department {
    readonly id: string
    /** Its approver and delegated administrator. */
    readonly keeper: string
    readonly mark: string
    readonly rows: Readonly<Record<OwnTable, string>>
}

let count = 0

export function openDepartment(scene: Scene, mark: string): Department {
    const { put } = scene
    const number = String(++count)
    const id = put('cmn_department', { name: `Department ${number}` })
    const keeper = scene.person(`keeper.${number}`, id, 'none')
    const organization = put(TABLE.organization, {
        name: `${mark} organization`,
        department: id,
        approver: keeper,
        scm_organization_id: `${mark}-scm-organization`,
        active: 'true',
    })
    const domain = put(TABLE.domain, {
        name: `${mark}.ca.gov`,
        root: 'ca.gov',
        organization,
        status: 'approved',
        scm_id: `${mark}-scm-domain`,
    })
    const certificate = aCertificate(scene, organization, mark)
    const delegatedAdmin = put(TABLE.delegatedAdmin, {
        user: keeper,
        organization,
        login: `${mark}-login`,
        scm_id: `${mark}-scm-admin`,
        status: 'active',
        password_changed_on: '2026-10-01',
        password_expires_on: '2026-12-30',
        reviewed_on: '2026-09-01',
    })
    const submittal = put(TABLE.submittal, {
        number: `${mark}-submittal`,
        organization,
        hostnames: `www.${mark}.ca.gov`,
        contacts: `team@${mark}.ca.gov`,
        findings: `${mark} findings`,
        status: 'fulfilled',
        certificate,
    })
    // Another contact for the same certificates: a last one could not be deleted.
    put(TABLE.contact, { address: `second@${mark}.ca.gov`, organization, scope: 'organization' })
    const announcement = put(TABLE.announcement, { number: `${mark}-news`, subject: `${mark} news`, text: mark })
    return {
        id,
        keeper,
        mark,
        rows: {
            [TABLE.organization]: organization,
            [TABLE.domain]: domain,
            [TABLE.certificate]: certificate,
            [TABLE.submittal]: submittal,
            [TABLE.delegatedAdmin]: delegatedAdmin,
            [TABLE.adminDomain]: put(TABLE.adminDomain, { delegated_admin: delegatedAdmin, domain }),
            [TABLE.contact]: put(TABLE.contact, {
                address: `team@${mark}.ca.gov`,
                organization,
                scope: 'certificate',
                certificate,
                reason: `${mark} reason`,
            }),
            [TABLE.task]: put(TABLE.task, {
                number: `${mark}-task`,
                kind: 'renewal',
                organization,
                certificate,
                short_description: `${mark} task`,
                cycle_key: `${mark}-cycle`,
            }),
            [TABLE.notice]: put(TABLE.notice, {
                subject_key: `${mark}-notice`,
                certificate,
                stage: 'expired',
                recipients: `team@${mark}.ca.gov`,
            }),
            [TABLE.digest]: put(TABLE.digest, { digest_key: `${mark}-digest`, address: `team@${mark}.ca.gov` }),
            [TABLE.announcement]: announcement,
            [TABLE.announcementCopy]: put(TABLE.announcementCopy, {
                copy_key: `${mark}-copy`,
                announcement,
                address: `team@${mark}.ca.gov`,
            }),
            [TABLE.run]: put(TABLE.run, { name: `${mark}-run` }),
            [TABLE.change]: put(TABLE.change, {
                table_name: TABLE.contact,
                record_name: `${mark}-change`,
                what: `Address: team@${mark}.ca.gov`,
            }),
            [TABLE.lifespanPolicy]: put(TABLE.lifespanPolicy, {
                certificate_type: 'code_signing',
                issued_from: `2031-01-${number.padStart(2, '0')}`,
                max_validity_days: '47',
            }),
        },
    }
}

export function aCertificate(scene: Scene, organization: string, mark: string, index = 0): string {
    return scene.put(TABLE.certificate, {
        number: `${mark}-cert-${index}`,
        common_name: `www${index}.${mark}.ca.gov`,
        names: `www${index}.${mark}.ca.gov`,
        organization,
        serial: `${mark}-serial-${index}`,
        issuer: `${mark} issuer`,
        scm_id: `${mark}-scm-${index}`,
        not_after: '2027-03-01 00:00:00',
        status: 'active',
    })
}

export const nameOf = (role: RoleName, relation: Relation): string => `${role}.${relation.split(' ')[0]}`

/** One person for every role and relation to the first department. */
export function openPeople(scene: Scene, own: string, other: string): void {
    const department: Record<Relation, string> = {
        'own department': own,
        'another department': other,
        'no department': '',
    }
    for (const role of ROLES)
        for (const relation of RELATIONS) scene.person(nameOf(role, relation), department[relation], role)
}
