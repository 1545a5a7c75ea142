/** Whether an expression that reads a table names a column of it (`rows.amount`): only the table is told by the names. */
export function namesColumn(source: string, key: string): boolean {
  const column = key.split('.', 2)[1]
  return column === undefined || (source.match(/[\p{L}\p{N}_]+/gu)?.includes(column) ?? false)
}
