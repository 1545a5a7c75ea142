/** Sections and fields share the order, not the names. */
export const sectionNode = (key: string): string => `§${key}`
