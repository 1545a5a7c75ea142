import type { Text } from '../../shared/text.ts'
import type { AssigneeSource, Assignment } from '../stateTypes.ts'
import { joinTexts, tellWho, type SourceWords } from './wordsOfWorkflow.ts'

/** One place where people for a step are found, in words. */
export function tellSource(source: AssigneeSource, words: SourceWords): Text {
  switch (source.kind) {
    case 'doer':
      return named(words.action(source.action), 'người đã thực hiện', 'whoever did')
    case 'field':
      return named(
        words.field(source.field),
        'người (hoặc thủ trưởng đơn vị) ghi ở trường',
        'the person (or head of the unit) named in',
      )
    case 'group':
      return words.group(source.group)
    case 'headOf': {
      const unit = words.unit(source.unit)
      return { vi: `thủ trưởng ${unit.vi}`, en: `the head of ${unit.en}` }
    }
    case 'heads':
      return {
        vi: `thủ trưởng ${String(source.levels)} cấp, từ đơn vị của hồ sơ trở lên`,
        en: `the heads of ${String(source.levels)} levels, from the dossier's unit upwards`,
      }
    case 'parentHead':
      return { vi: 'thủ trưởng đơn vị cấp trên', en: 'the head of the unit above' }
    case 'person':
      return words.person(source.user)
    case 'unitHead':
      return { vi: 'thủ trưởng đơn vị của hồ sơ', en: "the head of the dossier's unit" }
    case 'who':
      return tellWho(source, words)
  }
}

const named = ({ en, vi }: Text, before: string, beforeInEnglish: string): Text => ({
  vi: `${before} «${vi}»`,
  en: `${beforeInEnglish} “${en || vi}”`,
})

/** All the places where people for a step are found. */
export const tellSources = ({ to }: Assignment, words: SourceWords): Text =>
  joinTexts(
    to.map((source) => tellSource(source, words)),
    { vi: '; ', en: '; ' },
  )
