import { Lab } from '../lab'

describe('GlideAggregate', () => {
    let lab: Lab

    beforeAll(() => {
        lab = new Lab()
        lab.define('u_sale', {
            u_shop: {
                choices: [
                    ['n', 'North'],
                    ['s', 'South'],
                ],
            },
            u_amount: { type: 'integer' },
            u_seller: { type: 'reference', reference: 'sys_user' },
        })
        const seller = lab.insert('sys_user', { user_name: 'sam', first_name: 'Sam', department: 'x' })
        const sales: [string, number | null][] = [
            ['n', 10],
            ['n', 5],
            ['s', 40],
            ['s', null],
        ]
        for (const [u_shop, u_amount] of sales)
            lab.insert('u_sale', { u_shop, u_amount, u_seller: u_shop === 'n' ? seller : '' })
    })
    afterAll(() => lab.instance.close())

    const run = (text: string): unknown => lab.instance.script(`var a = new GlideAggregate('u_sale'); ${text}`)

    it('counts, also nothing', () => {
        expect(run("a.addAggregate('COUNT'); a.query(); a.next(); a.getAggregate('COUNT')")).toBe('4')
        expect(
            run("a.addQuery('u_shop', 'x'); a.addAggregate('COUNT'); a.query(); a.next() && a.getAggregate('COUNT')")
        ).toBe('0')
    })

    it.each([
        ['SUM', '55'],
        ['MIN', '5'],
        ['MAX', '40'],
        ['COUNT', '3'],
        ['COUNT(DISTINCT', '3'],
    ])('knows %s of a field', (name, expected) => {
        expect(
            run(
                `a.setGroup(false); a.addAggregate('${name}', 'u_amount'); a.query(); a.next(); a.getAggregate('${name}', 'u_amount')`
            )
        ).toBe(expected)
    })

    it('groups, in the order of the groups or of an aggregate', () => {
        const each =
            "a.query(); var r = []; while (a.next()) r.push(a.getValue('u_shop') + a.getAggregate('SUM', 'u_amount')); r.join()"
        const grouped = "a.addAggregate('SUM', 'u_amount'); a.groupBy('u_shop');"
        expect(run(`${grouped} ${each}`)).toBe('n15,s40')
        expect(run(`${grouped} a.orderByAggregate('SUM', 'u_amount'); ${each}`)).toBe('s40,n15')
        expect(run(`${grouped} a.setAggregateWindow(1, 2); ${each}`)).toBe('s40')
        expect(run(`${grouped} a.query(); a.next(); a.getDisplayValue('u_shop')`)).toBe('North')
    })

    it('aggregates over a condition on a reference', () => {
        expect(
            run(
                "a.addQuery('u_seller.user_name', 'sam'); a.addAggregate('SUM', 'u_amount'); a.query(); a.next(); a.getAggregate('SUM', 'u_amount')"
            )
        ).toBe('15')
    })

    it('refuses aggregates it does not know', () => {
        expect(() => run("a.addAggregate('STDDEV', 'u_amount')")).toThrow(
            "GlideAggregate.addAggregate('STDDEV') is not emulated"
        )
    })
})
