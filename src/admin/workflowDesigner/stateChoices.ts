import type { Colour, StateKind } from '../../workflow/types.ts'
import type { Choice } from './catalogue.ts'

/** The kinds of states, as they are called in the office. */
export const stateKinds = [
  { label: { vi: 'Ban đầu', en: 'Initial' }, value: 'initial' },
  { label: { vi: 'Xử lý', en: 'Work' }, value: 'active' },
  { label: { vi: 'Chờ người lập bổ sung', en: 'Waits for the applicant' }, value: 'waiting' },
  { label: { vi: 'Kết thúc: hoàn thành', en: 'End: success' }, value: 'success' },
  { label: { vi: 'Kết thúc: không đạt', en: 'End: failure' }, value: 'failure' },
] as const satisfies (Choice & { value: StateKind })[]

const colours: Record<Colour, Choice['label']> = {
  amber: { vi: 'Vàng', en: 'Amber' },
  blue: { vi: 'Xanh lam', en: 'Blue' },
  green: { vi: 'Xanh lục', en: 'Green' },
  grey: { vi: 'Xám', en: 'Grey' },
  red: { vi: 'Đỏ', en: 'Red' },
  violet: { vi: 'Tím', en: 'Violet' },
}

/** Colours of a state; the empty one leaves it to its kind. */
export const stateColours: Choice[] = [
  { label: { vi: 'Theo loại', en: 'By its kind' }, value: '' },
  ...Object.entries(colours).map(([value, label]) => ({ label, value })),
]

const byKind: Record<StateKind, Colour> = {
  active: 'blue',
  failure: 'red',
  initial: 'grey',
  success: 'green',
  waiting: 'amber',
}

/** The colour that a state is drawn in. */
export const colourOf = ({ colour, kind }: { colour?: Colour; kind: StateKind }): Colour =>
  colour ?? byKind[kind]
