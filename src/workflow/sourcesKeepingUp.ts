/** That a dossier (`source`) has asked for this action on another one, in its revision `rev`. */
export type AskedAct = { action: string; rev: number; source: string }

type Args = {
  /** What is about to be done, … */
  action: string
  asked: readonly AskedAct[]
  /** … by which dossier, … */
  by: string
  /** … and what it undoes. */
  undoes: string
}

/**
 * The dossiers, but the one that acts now, whose last word on another dossier is what is to be undone: each was asked for
 * once, and is kept up until the same dossier asks for its undoing.
 */
export const sourcesKeepingUp = ({ action, asked, by, undoes }: Args): string[] => {
  const last = new Map<string, AskedAct>()
  for (const each of asked) {
    const isOfBoth = each.action === undoes || each.action === action
    if (isOfBoth && each.source !== by && each.rev >= (last.get(each.source)?.rev ?? 0))
      last.set(each.source, each)
  }
  return [...last.values()].filter((each) => each.action === undoes).map(({ source }) => source)
}
