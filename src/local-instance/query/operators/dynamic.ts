import { type MatchContext, type Operator, type QueryContext } from './operator'
import { isIn } from './membership'

/** The filter option "Me", the same on every instance (SDK guide on encoded queries). */
const ME = '90d1921e5f510100a9ad2572f2b477fe'

function optionValue(id: string, context: QueryContext): string | null {
    return id === ME ? context.userId : context.dynamicOption(id)
}

/** A dynamic filter option, whose value may be several separated by commas. */
export const dynamic: Operator = {
    spellings: ['DYNAMIC'],
    toSql(operand, id, context) {
        const value = optionValue(id, context)
        return value === null ? null : isIn.toSql(operand, value, context)
    },
    test(operand, id, context: MatchContext) {
        const value = optionValue(id, context)
        return value === null ? null : isIn.test(operand, value, context)
    },
}
