/** What is wrong with a GraphQL query asked by a stranger, the query, and its variables. */
export const badGraphql: [string, string, unknown][] = [
  ['a syntax error', '{ ', undefined],
  ['an unknown field', '{ Nothing { id } }', undefined],
  ['a variable of the wrong type', 'query($n: Int!) { Articles(limit: $n) { totalDocs } }', { n: 'x' }],
  ['a missing variable', 'query($n: Int!) { Articles(limit: $n) { totalDocs } }', {}],
  ['two operations', 'query A { __typename } query B { __typename }', undefined],
  ['a cycle', 'query { ...F } fragment F on Query { ...F }', undefined],
  [
    'aliases',
    `{ ${Array.from({ length: 31 }, (_each, index) => `a${index}: __typename`).join(' ')} }`,
    undefined,
  ],
  ['no limit', '{ Articles(limit: 0) { totalDocs } }', undefined],
  ['a negative page', 'query($p: Int) { Articles(page: $p) { totalDocs } }', { p: -1 }],
  ['introspection by a stranger', '{ __schema { queryType { name } } }', undefined],
  ['a subscription', 'subscription { x }', undefined],
]
