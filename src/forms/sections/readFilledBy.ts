/** Who fills a section in, as the designer offers it. */
export type FilledBy =
  | { field: string; kind: 'field' }
  | { formula: string; kind: 'formula' }
  | { kind: 'own' }
  | { kind: 'units'; units: string[] }

/** Reads `filledBy` of a section: units by their keys, a field of the form that names the unit, or a formula of its own. */
export function readFilledBy(source: string | undefined, unitFields: string[]): FilledBy {
  if (source === undefined) return { kind: 'own' }
  if (unitFields.includes(source.trim())) return { field: source.trim(), kind: 'field' }
  const units = readUnits(source)
  return units ? { kind: 'units', units } : { formula: source, kind: 'formula' }
}

function readUnits(source: string): null | string[] {
  try {
    const value: unknown = JSON.parse(source)
    const list: unknown[] = Array.isArray(value) ? value : [value]
    const texts = list.filter((each) => typeof each === 'string')
    return texts.length === list.length ? texts : null
  } catch {
    return null
  }
}
