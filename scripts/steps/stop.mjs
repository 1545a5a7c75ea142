/** Ends the command with one sentence, Vietnamese first, and exit code 1. */
export const stop = (vi, en) => {
  console.error(`${vi} / ${en}`)
  process.exit(1)
}
