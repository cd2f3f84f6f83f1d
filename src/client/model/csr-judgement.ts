import { checkCsr } from '../../server/core/check/check-csr'
import { checkSubmittal } from '../../server/core/check/check-submittal'
import { type Finding } from '../../server/core/check/finding'
import { type CsrFacts, type SubmittalKind } from '../../server/core/check/types'
import { splitNames } from '../../server/core/hostname/names'

const KINDS: readonly string[] = ['single', 'san', 'wildcard', 'code_signing'] satisfies SubmittalKind[]

/** What can be said of a CSR without asking anybody; by the kind ordered where there is one. */
export function judgeCsr(
    csr: string,
    additionalNames: string,
    kind: string
): { readonly findings: readonly Finding[]; readonly facts: CsrFacts | null } {
    if (!KINDS.includes(kind)) return checkCsr(csr)
    const input = { csr, additionalNames: splitNames(additionalNames), kind: kind as SubmittalKind }
    const { findings, facts } = checkSubmittal(input)
    return { findings, facts: facts.csr }
}

/** The findings of several judges, each told once. */
export function mergeFindings(...lists: readonly (readonly Finding[] | undefined)[]): readonly Finding[] {
    const told = new Map<string, Finding>()
    for (const finding of lists.flatMap((list) => list ?? []))
        told.set(`${finding.code}:${finding.name ?? ''}`, finding)
    return [...told.values()]
}
