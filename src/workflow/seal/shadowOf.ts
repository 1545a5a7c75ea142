const mark = '~'

/** A relation that somebody has under a seal: it bars them as it would bar anybody, and neither names nor admits them. */
export const shadowOf = (relation: string): string => `${mark}${relation}`

export const isShadow = (relation: string): boolean => relation.startsWith(mark)
