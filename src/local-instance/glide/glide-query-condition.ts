import { UnsupportedError } from '../errors'
import { type Term } from '../query/tree'
import { type ConditionArguments, type RecordCondition, termOf } from './conditions'
import { refusing } from './refusing'

const TARGET = Symbol('what further conditions are added to')

/** What `addQuery` answers: further conditions are joined to it, by AND or by OR. */
export class GlideQueryCondition {
    readonly [TARGET]: Pick<RecordCondition, 'and' | 'or'>

    constructor(target: Pick<RecordCondition, 'and' | 'or'>) {
        this[TARGET] = target
    }

    addCondition(...parts: ConditionArguments): GlideQueryCondition {
        this[TARGET].and(termOf(parts))
        return this
    }

    addOrCondition(...parts: ConditionArguments): GlideQueryCondition {
        this[TARGET].or(termOf(parts))
        return this
    }
}

refusing(GlideQueryCondition, 'GlideQueryCondition')

/** The condition of `addJoinQuery`, on the joined table. */
export function joinedCondition(terms: Term[]): GlideQueryCondition {
    return new GlideQueryCondition({
        and: (term) => terms.push(term),
        or: () => {
            throw new UnsupportedError('GlideRecord.addJoinQuery().addOrCondition')
        },
    })
}
