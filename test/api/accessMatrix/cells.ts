export type Cell = { expected: boolean; found: boolean; name: string }

/** Collects what was asked and what came; only differences are kept with their names. */
export const cellBook = () => {
  let total = 0
  const wrong: string[] = []
  const perApi: Record<string, number> = {}
  return {
    check: ({ expected, found, name }: Cell): void => {
      total += 1
      const api = name.split(' ', 1)[0] ?? ''
      perApi[api] = (perApi[api] ?? 0) + 1
      if (expected !== found) wrong.push(`${name}: ${found ? 'allowed' : 'refused'}`)
    },
    perApi,
    total: () => total,
    wrong,
  }
}

export type Book = ReturnType<typeof cellBook>
