/** The last faults that a server logged, for a test to tell what stands behind a 500. */
export const faultsIn = (output: string): string =>
  output
    .split('\n')
    .filter((line) => line.includes('"level":50'))
    .slice(-3)
    .join('\n')
