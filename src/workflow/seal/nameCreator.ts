/** What was kept of whoever began a draft under its seal, by their own id and name, once it turns out to be no secret. */
export const nameCreator = <T>(kept: T, words: Record<string, string>): T =>
  JSON.parse(JSON.stringify(kept ?? null), (_key, value: unknown) =>
    typeof value === 'string' && Object.hasOwn(words, value) ? words[value] : value,
  ) as T
