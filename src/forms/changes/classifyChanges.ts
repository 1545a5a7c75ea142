import type { FormDefinition } from '../types.ts'
import type { Change, Classification, Severity } from './change.ts'
import { canonicalJson } from '../../shared/canonicalJson.ts'
import { findFieldType } from '../findFieldType.ts'
import { placedFields } from '../placedFields.ts'
import { compareLists } from './compareFields.ts'
import { shownVerdict } from './comparedProperties.ts'

const order: Severity[] = ['safe', 'mapping', 'breaking']

/**
 * Every change of a form against the version that is in force, with what it means for the answers that were given: the
 * worst first. Conservative: what is called safe leaves every complete dossier complete, right and whole.
 */
export function classifyChanges(old: FormDefinition, next: FormDefinition): Classification {
  const outer = new Set(fieldsIn(old).map(({ key }) => key))
  const changes = [
    ...compareLists(fieldsIn(old), fieldsIn(next), { outer, prefix: '' }),
    ...compareSections(old, next),
    ...compareFillers(old, next),
  ]
  if (changes.length === 0 && canonicalJson(old) !== canonicalJson(next)) changes.push(layoutChange)

  const sorted = order
    .toReversed()
    .flatMap((severity) => changes.filter((each) => each.severity === severity))
  return { changes: sorted, severity: sorted[0]?.severity ?? 'safe' }
}

const fieldsIn = (definition: FormDefinition) => placedFields(definition).map(({ field }) => field)

/** A condition of a section is one of each field in it; a field may also have moved to another section. */
function compareSections(old: FormDefinition, next: FormDefinition): Change[] {
  const before = new Map(placedFields(old).map(({ field, section }) => [field.key, section.visible]))
  return placedFields(next).flatMap(({ field, section }): Change[] => {
    const condition = section.visible
    if (!before.has(field.key) || before.get(field.key) === condition) return []
    if (!findFieldType(field.type)?.isKeyed) return []
    const { code, reason, severity } = shownVerdict(condition, field)
    return [
      {
        code,
        key: field.key,
        reason: {
          vi: `“${field.label.vi}” (theo phần “${section.title.vi}”): ${reason.vi}.`,
          en: `“${field.label.en || field.label.vi}” (with the section “${section.title.en}”): ${reason.en}.`,
        },
        severity,
      },
    ]
  })
}

/** Who fills a section in concerns who may write from now on, and no answer. */
function compareFillers(old: FormDefinition, next: FormDefinition): Change[] {
  const before = new Map(sectionsOf(old).map(({ filledBy, key }) => [key, filledBy]))
  return sectionsOf(next).flatMap(({ filledBy, key, title }): Change[] => {
    if (before.get(key) === filledBy) return []
    return [
      {
        code: 'FILLED_BY_CHANGED',
        key,
        reason: {
          vi: `Phần “${title.vi}”: chỉ thay đổi đơn vị được giao điền.`,
          en: `The section “${title.en || title.vi}”: only who fills it in has changed.`,
        },
        severity: 'safe',
      },
    ]
  })
}

const sectionsOf = ({ pages }: FormDefinition) => pages.flatMap(({ sections }) => sections)

const layoutChange: Change = {
  code: 'LAYOUT_CHANGED',
  key: '',
  reason: {
    vi: 'Chỉ thay đổi tiêu đề, ghi chú hoặc thứ tự trình bày.',
    en: 'Only titles, notes or the order have changed.',
  },
  severity: 'safe',
}
