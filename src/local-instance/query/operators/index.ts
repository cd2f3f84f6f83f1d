import { changes, changesFrom, changesTo } from './changes'
import { instanceOf } from './class'
import { dateParts } from './date-part'
import { notOn, on } from './day'
import { lessThanAway, moreThan } from './distance'
import { dynamic } from './dynamic'
import { anything, isEmpty, isNotEmpty } from './emptiness'
import { differs, equals } from './equality'
import { atLeastField, atMostField, greaterThanField, lessThanField, notSameAs, sameAs } from './fields'
import { isIn, isNotIn } from './membership'
import { type Operator } from './operator'
import { atLeast, atMost, between, greaterThan, lessThan } from './ordering'
import { relativelyAfter, relativelyAt, relativelyBefore, relativelyFrom, relativelyUntil } from './relative'
import { contains, endsWith, lacks, startsWith } from './text'

/** Every operator of encoded queries that the local instance knows (platform specification 3.1). */
export const OPERATORS: readonly Operator[] = [
    equals,
    differs,
    isIn,
    isNotIn,
    contains,
    lacks,
    startsWith,
    endsWith,
    isEmpty,
    isNotEmpty,
    anything,
    lessThan,
    greaterThan,
    atMost,
    atLeast,
    between,
    sameAs,
    notSameAs,
    greaterThanField,
    lessThanField,
    atLeastField,
    atMostField,
    moreThan,
    lessThanAway,
    on,
    notOn,
    dateParts,
    relativelyAfter,
    relativelyBefore,
    relativelyFrom,
    relativelyUntil,
    relativelyAt,
    instanceOf,
    dynamic,
    changes,
    changesFrom,
    changesTo,
]
