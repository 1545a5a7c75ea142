/** The key of the field that a path leads into: `rows` of `rows.0.name`. */
export const fieldOf = (path: string): string => path.split('.')[0] ?? path
