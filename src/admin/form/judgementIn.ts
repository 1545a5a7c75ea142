import type { Judgement, SectionDefinition } from '../../forms/types.ts'
import { fieldOf } from './fieldOf.ts'

export type SectionJudgement = Pick<Judgement, 'computed' | 'readOnly' | 'required' | 'tables' | 'visible'>

/** What a judgement says of the fields of one section, so that a letter typed in another one is no news to it. */
export const judgementIn = ({ fields }: SectionDefinition, judgement: Judgement): SectionJudgement => {
  const keys = new Set(fields.map(({ key }) => key))
  const own = (paths: string[]): string[] => paths.filter((path) => keys.has(fieldOf(path)))
  const ownOf = <T>(record: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([key]) => keys.has(key)))
  return {
    computed: ownOf(judgement.computed),
    readOnly: own(judgement.readOnly),
    required: own(judgement.required),
    tables: ownOf(judgement.tables),
    visible: own(judgement.visible),
  }
}
