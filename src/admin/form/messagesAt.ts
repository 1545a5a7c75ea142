/** Something that is wrong, in the words that are shown, and where. */
export type Told = { message: string; path: string }

/** What is shown at a place of the form, each sentence once; `isWhole`: with what its parts have. */
export function messagesAt(problems: readonly Told[], path: string, isWhole = false): string[] {
  const here = problems.filter((each) => each.path === path || (isWhole && each.path.startsWith(`${path}.`)))
  return [...new Set(here.map(({ message }) => message))]
}
