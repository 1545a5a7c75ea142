/** A statement that changes one table and no other: nothing hangs on what is put in or changed, as it does on what is deleted. */
const onOneTable = /^\s*(?:insert\s+into|update)\s+["`]?(\w+)/i
const reads = /^\s*(?:select|pragma|explain)\b/i

/** Counts what is written, by table, so that what was read before can be told to be old. */
export class WriteCount {
  readonly #byTable = new Map<string, number>()
  /** Writes of which nobody can say what they have changed. */
  #unbounded = 0
  #total = 0

  /** How much has been written to any table. */
  get toAnything(): number {
    return this.#total
  }

  /** How much has been written to this table or to one that belongs to it (`users_roles` to `users`). */
  to(table: string): number {
    return this.#unbounded + (this.#byTable.get(table) ?? 0)
  }

  /** Counts statements that have just ended, kept or undone. */
  add(statements: string[]): void {
    const written = statements.filter((sql) => !reads.test(sql))
    if (written.length === 0) return
    this.#total += 1
    const tables = new Set<string>()
    for (const sql of written) {
      const table = onOneTable.exec(sql)?.[1]
      if (table === undefined) this.#unbounded += 1
      else for (const owner of ownersOf(table)) tables.add(owner)
    }
    for (const table of tables) this.#byTable.set(table, (this.#byTable.get(table) ?? 0) + 1)
  }
}

/** `council_sessions_agenda` may belong to `council_sessions` or to `council`. */
const ownersOf = (table: string): string[] => {
  const words = table.split('_')
  return words.map((_, last) => words.slice(0, last + 1).join('_'))
}
