/** `filledBy` that names these units by their keys: a list of texts reads the same in FEEL as in JSON. */
export function writeUnits(units: string[]): string {
  return JSON.stringify(units)
}
