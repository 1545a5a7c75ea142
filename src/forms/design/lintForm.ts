import type { Problem } from '../../shared/problem.ts'
import type { FormDefinition, SectionDefinition } from '../types.ts'
import { evaluateExpression } from '../../expressions/evaluateExpression.ts'
import { definitionProblem } from '../definitionProblem.ts'
import { findFieldType } from '../findFieldType.ts'
import { namesRead } from '../namesRead.ts'
import { parseFormDefinition } from '../parseFormDefinition.ts'
import { conditionFromFeel } from './conditionFromFeel.ts'
import type { ConditionGroup } from './conditionTree.ts'
import { isGroup } from './conditionTree.ts'
import { knownNames } from './knownNames.ts'
import { fieldOf } from './nodeOf.ts'

export type FormLint = {
  /** What keeps the form from being saved and published. */
  errors: Problem[]
  /** What is allowed and hardly meant. */
  warnings: Problem[]
}

/** Everything that a designer should know of a form: what is wrong, and what can never happen. */
export function lintForm(definition: FormDefinition): FormLint {
  const parsed = parseFormDefinition(definition)
  if (!parsed.ok) return { errors: parsed.problems, warnings: [] }
  return { errors: [], warnings: findWarnings(definition) }
}

function findWarnings(definition: FormDefinition): Problem[] {
  return definition.pages.flatMap((page, pageAt) => {
    const at = `pages.${pageAt}`
    const isHidden = (section: SectionDefinition) => isNever(definition, section.visible)
    const isEmpty = page.sections.every(({ fields }) => fields.length === 0)
    const isUnreachable = page.sections.length > 0 && page.sections.every(isHidden)
    return [
      ...(isEmpty ? [emptyPage(page.title, at)] : []),
      ...(isUnreachable ? [unreachablePage(page.title, at)] : []),
      ...page.sections.flatMap((section, sectionAt) =>
        sectionWarnings(definition, section, `${at}.sections.${sectionAt}`, isHidden(section)),
      ),
    ]
  })
}

function sectionWarnings(
  definition: FormDefinition,
  section: SectionDefinition,
  at: string,
  isHidden: boolean,
): Problem[] {
  return section.fields.flatMap((field, index) => {
    const isNeverShown = isHidden || isNever(definition, field.visible)
    if (!isNeverShown) return []
    const isRequired =
      findFieldType(field.type)?.mustAnswer === true ||
      (field.required !== undefined && field.required !== false)
    return [neverShown(field.label, `${at}.fields.${index}`, isRequired)]
  })
}

/** Whether a condition can never hold: it reads nothing and is not true, or asks for an option that there is not. */
function isNever(definition: FormDefinition, source: string | undefined): boolean {
  if (source === undefined) return false
  const names = knownNames(definition)
  if (namesRead(source, names).length === 0) return evaluateExpression(source, {}) !== true
  const condition = conditionFromFeel(source, names)
  return condition !== null && isGroupNever(definition, condition)
}

function isGroupNever(definition: FormDefinition, { items, join }: ConditionGroup): boolean {
  const isItemNever = (item: ConditionGroup['items'][number]): boolean => {
    if (isGroup(item)) return isGroupNever(definition, item)
    const field = fieldOf(definition, { key: item.name, kind: 'field' })
    const options = field?.options?.map(({ value }) => value)
    if (!options || !['equals', 'includes', 'oneOf'].includes(item.operator)) return false
    const asked = Array.isArray(item.value) ? item.value : [item.value]
    return !asked.some((value) => typeof value === 'string' && options.includes(value))
  }
  return join === 'and' ? items.some(isItemNever) : items.length > 0 && items.every(isItemNever)
}

type Named = { en: string; vi: string }

const emptyPage = (title: Named, path: string) =>
  definitionProblem(
    'FORM_PAGE_EMPTY',
    path,
    `Trang “${title.vi}” chưa có trường nào; hãy thêm trường hoặc xóa trang.`,
    `The page “${title.en || title.vi}” has no fields; add some or remove the page.`,
  )

const unreachablePage = (title: Named, path: string) =>
  definitionProblem(
    'FORM_PAGE_UNREACHABLE',
    path,
    `Trang “${title.vi}” không bao giờ hiện nội dung vì điều kiện của mọi phần đều không thể đúng.`,
    `The page “${title.en || title.vi}” never shows anything: the conditions of all its sections cannot hold.`,
  )

const neverShown = (label: Named, path: string, isRequired: boolean) =>
  isRequired
    ? definitionProblem(
        'FORM_REQUIRED_NEVER_SHOWN',
        path,
        `Trường bắt buộc “${label.vi}” không bao giờ hiện; hãy sửa điều kiện hiển thị.`,
        `The required field “${label.en || label.vi}” is never shown; correct its condition.`,
      )
    : definitionProblem(
        'FORM_NEVER_SHOWN',
        path,
        `Trường “${label.vi}” không bao giờ hiện; hãy sửa điều kiện hiển thị.`,
        `The field “${label.en || label.vi}” is never shown; correct its condition.`,
      )
