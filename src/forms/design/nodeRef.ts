/** One part of a form, named by its keys: places change while a form is drawn, keys do not. */
export type NodeRef =
  { key: string; kind: 'column'; table: string } | { key: string; kind: 'field' | 'page' | 'section' }

/** Where a field or a column is put; the index is counted with the moved one taken out. */
export type FieldPlace = { index: number; section: string } | { index: number; table: string }
