/** Whether a part of an address can be an id or a slug of ours: letters, digits and hyphens, at most 160. */
export function isReference(value: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9-]{0,159}$/.test(value)
}
