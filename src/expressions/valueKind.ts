/** What sort of value an expression gives; null is not known. */
export type ValueKind = 'boolean' | 'list' | 'number' | 'record' | 'text' | 'time' | null
