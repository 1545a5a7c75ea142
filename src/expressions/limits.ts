/** What an expression and its data may be at most, so that one formula cannot stop the server. */
export const limits = {
  /** Characters of the source. */
  sourceLength: 2_000,
  /** Brackets within brackets. */
  bracketDepth: 20,
  /** Levels of the syntax tree. */
  treeDepth: 100,
  /** `for`, `some` and `every` variables in one expression. */
  loopVariables: 2,
  /** Numbers that a counted loop may run over. */
  loopSpan: 1_000,
  /** How long a list of the data is taken to be when the work of an expression is reckoned. */
  listSteps: 200,
  /** Steps of loops and filters within one another. */
  steps: 50_000,
  /** Longer strings of the data are taken as missing. */
  stringLength: 60_000,
  /** Longer lists of the data are taken as missing. */
  listLength: 2_000,
  /** Deeper data is taken as missing. */
  dataDepth: 12,
  /** Outcomes kept in memory, and how long source and data of one may be together. */
  rememberedNames: 5_000,
  rememberedValues: 2_000,
  rememberedLength: 2_000,
} as const
