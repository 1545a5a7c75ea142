/** Whether the source of a tag names a field of the form; tags that go through all answers name none. */
export function namesField(source: string, key: string): boolean {
  return new Set(source.match(/[\p{L}\p{N}_]+/gu) ?? []).has(key)
}
