import fc from 'fast-check'
import { authorizedFor } from '../../../src/server/core/hostname/authorization'
import { checkHostname } from '../../../src/server/core/hostname/check-hostname'
import { normalizedNameSet } from '../../../src/server/core/hostname/names'
import { ROOTS } from '../../../src/server/core/hostname/roots'

const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/)
const goodName = fc
    .tuple(fc.array(label, { minLength: 1, maxLength: 4 }), fc.constantFrom(...ROOTS))
    .map(([labels, root]) => [...labels, root].join('.'))
const form = (text: string) => checkHostname(text, { source: 'form' })

describe('host names in general', () => {
    it('are accepted only below a root, in plain lower case, at most 253 long', () => {
        const anything = fc.oneof(
            fc.string({ unit: 'binary', maxLength: 300 }),
            fc.tuple(fc.string({ maxLength: 30 }), fc.constantFrom(...ROOTS, 'com')).map((parts) => parts.join('.')),
            goodName
        )
        fc.assert(
            fc.property(anything, (text) => {
                const { accepted, normalized } = form(text)
                if (!accepted) return normalized === ''
                const belowRoot = ROOTS.some(
                    (root) => normalized.endsWith(`.${root}`) && !/^\*\.[^.]*$/.test(normalized)
                )
                return belowRoot && /^(\*\.)?[a-z0-9.-]+$/.test(normalized) && normalized.length <= 253
            }),
            { numRuns: 2000 }
        )
    })

    it('are judged the same once normalized', () => {
        fc.assert(
            fc.property(goodName, (name) => {
                const verdict = form(`  ${name.toUpperCase()} `)
                expect(form(verdict.normalized)).toEqual(verdict)
            })
        )
    })

    it('that are accepted are authorized by their own entity domain', () => {
        fc.assert(
            fc.property(goodName, fc.boolean(), (name, wildcard) => {
                const verdict = form(wildcard ? `*.${name}` : name)
                fc.pre(verdict.accepted)
                const own = { name: verdict.entityDomain, kind: 'third_level' as const, wildcardAllowed: true }
                expect(authorizedFor(verdict.normalized, [own])).toBe(true)
                expect(authorizedFor(verdict.normalized, [{ ...own, name: `x${own.name}` }])).toBe(false)
            })
        )
    })

    it('make one set text, whatever their order', () => {
        const shuffled = fc
            .array(goodName)
            .chain((names) => fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: names.length })))
        fc.assert(fc.property(shuffled, ([names, others]) => normalizedNameSet(names) === normalizedNameSet(others)))
    })
})
