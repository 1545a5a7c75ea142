/** The office roles of whoever asks; nobody has none. */
export const rolesOf = (user: unknown): string[] => {
  const { active, roles } = (user ?? {}) as { active?: boolean | null; roles?: null | string[] }
  return active === false ? [] : (roles ?? [])
}
