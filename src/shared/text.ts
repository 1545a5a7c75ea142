/** A sentence or label in both languages of the product. Vietnamese is the first. */
export type Text = { vi: string; en: string }
