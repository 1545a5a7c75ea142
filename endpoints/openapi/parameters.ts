/** Parameters that Payload's own addresses share. */
export const parameterComponents = {
  Depth: {
    description: 'How far references are followed: 0 gives ids alone.',
    in: 'query',
    name: 'depth',
    schema: { maximum: 4, minimum: 0, type: 'integer' },
  },
  Id: { in: 'path', name: 'id', required: true, schema: { type: 'string' } },
  Limit: { in: 'query', name: 'limit', schema: { maximum: 200, minimum: 1, type: 'integer' } },
  Page: { in: 'query', name: 'page', schema: { minimum: 1, type: 'integer' } },
  Select: {
    description: 'Fields to give, as select[title]=true.',
    explode: true,
    in: 'query',
    name: 'select',
    schema: { additionalProperties: true, type: 'object' },
    style: 'deepObject',
  },
  Sort: {
    description: 'Field names separated by commas; a minus sign sorts downwards.',
    in: 'query',
    name: 'sort',
    schema: { type: 'string' },
  },
  Where: {
    description: 'A filter, as where[state][equals]=published; and, or and nesting as in Payload.',
    explode: true,
    in: 'query',
    name: 'where',
    schema: { additionalProperties: true, type: 'object' },
    style: 'deepObject',
  },
}

/** References to some of them. */
export const parameters = (...names: (keyof typeof parameterComponents)[]): { $ref: string }[] =>
  names.map((name) => ({ $ref: `#/components/parameters/${name}` }))
