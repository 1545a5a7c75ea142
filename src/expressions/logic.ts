export type Literal = boolean | null | number | string

export type CompareOp = '!=' | '<' | '<=' | '=' | '>' | '>='

/** The logical skeleton of a condition. `other` is whatever is not looked into: nothing is known of it. */
export type Logic =
  | { kind: 'all' | 'any'; parts: Logic[] }
  | { kind: 'compare'; name: string; op: CompareOp; value: Literal }
  | { kind: 'literal'; value: Literal }
  | { kind: 'name'; name: string }
  | { kind: 'other' }
