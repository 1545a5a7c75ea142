export type ConditionOperator =
  | 'atLeast'
  | 'atMost'
  | 'contains'
  | 'differs'
  | 'equals'
  | 'excludes'
  | 'includes'
  | 'isEmpty'
  | 'isFilled'
  | 'less'
  | 'more'
  | 'oneOf'
  | 'rowsAtLeast'
  | 'startsWith'

export type ConditionValue = boolean | null | number | string | string[]

/** One comparison of a field with a value. */
export type ConditionRule = { name: string; operator: ConditionOperator; value: ConditionValue }

/** Comparisons of which all or at least one must hold. */
export type ConditionGroup = { items: (ConditionGroup | ConditionRule)[]; join: 'and' | 'or' }

/** Whether a part of a condition is a group. */
export const isGroup = (item: ConditionGroup | ConditionRule): item is ConditionGroup => 'join' in item
