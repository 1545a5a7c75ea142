/** Whether a field of this name has something in it: one that only the system fills is not shown before. */
export const onceFilled =
  (name: string) =>
  (_data: unknown, siblings: Record<string, unknown>): boolean => {
    const value = siblings[name]
    return value !== undefined && value !== null && value !== ''
  }
