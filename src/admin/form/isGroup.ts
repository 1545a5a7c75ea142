import type { FieldDefinition } from '../../forms/types.ts'

const several = ['choices', 'matrix', 'period', 'rating', 'scoreSheet', 'yesNo']

/** Whether the control of a field is several: it is named by a legend and not by a label. */
export function isGroup({ display, type }: FieldDefinition): boolean {
  return several.includes(type) || display === 'buttons' || display === 'radio'
}
