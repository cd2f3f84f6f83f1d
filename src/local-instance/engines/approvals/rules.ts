/** The rules of Ask For Approval (platform specification 3.7): the grammar that the SDK writes. */
import { UnsupportedError } from '../../errors'
import { type SysId } from '../../platform'

export type Vote = 'approved' | 'rejected'

/** Who is asked, and how many of them must agree. */
export interface ApprovalCondition {
    readonly kind: 'Any' | 'All' | 'Res' | 'Count' | 'Percent'
    /** Votes (Count) or percent of the approvers (Percent). */
    readonly amount: number
    readonly users: SysId[]
}

export interface ApprovalRuleSet {
    readonly approves: boolean
    readonly rejects: boolean
    /** All rules must hold; a rule holds when one of its conditions does. */
    readonly rules: ApprovalCondition[][]
}

/** People behind the `U[...]` and `G[...]` entries of a condition. */
export interface ApproverDirectory {
    users(entry: string): readonly SysId[]
    members(entry: string): readonly SysId[]
}

const SET = /^(ApprovesRejects|Approves|Rejects)([\s\S]*)$/
const CONDITION = /^(?:(Any|All|Res)|(\d+)([#%]))(M)?(?:U\[([^\]]*)\])?(?:G\[([^\]]*)\])?$/

/**
 * Reads rule sets and resolves their people. Conditions without anybody drop out, and with them rules and sets that
 * have no other: an empty reference adds nobody.
 */
export function parseApprovalRules(text: string, directory: ApproverDirectory): ApprovalRuleSet[] {
    return text
        .split(/Or(?=Approves|Rejects)/)
        .filter(Boolean)
        .map((set) => parseSet(set, directory))
        .filter(({ rules }) => rules.length > 0)
}

function parseSet(text: string, directory: ApproverDirectory): ApprovalRuleSet {
    const match = SET.exec(text)
    if (!match) throw new UnsupportedError(`The approval rule '${text}'`)
    const [, kind = '', rest = ''] = match
    const rules = rest
        .split('&')
        .filter(Boolean)
        .map((rule) => rule.split('|').map((condition) => parseCondition(condition, directory)))
        .map((rule) => rule.filter(({ users }) => users.length > 0))
        .filter((rule) => rule.length > 0)
    return { approves: kind.startsWith('Approves'), rejects: kind.endsWith('Rejects'), rules }
}

function parseCondition(text: string, directory: ApproverDirectory): ApprovalCondition {
    const match = CONDITION.exec(text)
    if (!match) throw new UnsupportedError(`The approval condition '${text}'`)
    const [, word, number, sign, manual, users = '', groups = ''] = match
    if (manual) throw new UnsupportedError('Ask For Approval with approvers added by hand')
    const people = [
        ...entries(users).flatMap((entry) => directory.users(entry)),
        ...entries(groups).flatMap((entry) => directory.members(entry)),
    ]
    const kind = word ? (word as 'Any' | 'All' | 'Res') : sign === '#' ? 'Count' : 'Percent'
    return { kind, amount: Number(number ?? 0), users: [...new Set(people)] }
}

function entries(list: string): string[] {
    return list
        .split(',')
        .map((entry) => entry.trim())
        .filter(Boolean)
}

/** All people that any condition asks. */
export function approversOf(sets: readonly ApprovalRuleSet[]): SysId[] {
    return [...new Set(sets.flatMap(({ rules }) => rules.flat().flatMap(({ users }) => users)))]
}

/** What the votes amount to so far; null while nothing is decided. Approval is looked at first. */
export function decide(sets: readonly ApprovalRuleSet[], votes: ReadonlyMap<SysId, Vote>): Vote | null {
    if (sets.some((set) => set.approves && holds(set, votes, 'approved'))) return 'approved'
    if (sets.some((set) => set.rejects && holds(set, votes, 'rejected'))) return 'rejected'
    return null
}

function holds(set: ApprovalRuleSet, votes: ReadonlyMap<SysId, Vote>, wanted: Vote): boolean {
    return set.rules.every((rule) => rule.some((condition) => isMet(condition, votes, wanted)))
}

function isMet({ kind, amount, users }: ApprovalCondition, votes: ReadonlyMap<SysId, Vote>, wanted: Vote): boolean {
    const agreeing = users.filter((user) => votes.get(user) === wanted).length
    switch (kind) {
        case 'Any':
            return agreeing >= 1
        case 'All':
            return agreeing === users.length
        case 'Res':
            return agreeing >= 1 && users.every((user) => votes.has(user))
        case 'Count':
            return agreeing >= amount
        case 'Percent':
            return agreeing * 100 >= amount * users.length
    }
}
