type Asked = { data?: unknown; doc?: unknown }

/**
 * What a document holds, when a field of it is asked for: reading it gives the document, the panel's form only its
 * values. A filter gives neither.
 */
export const heldBy = ({ data, doc }: Asked): Record<string, unknown> | undefined =>
  (doc ?? data) as Record<string, unknown> | undefined
