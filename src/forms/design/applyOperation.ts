import type { Applied } from '../../shared/designReducer.ts'
import type { FieldDefinition, FormDefinition } from '../types.ts'
import type { NodeRef } from './nodeRef.ts'
import type { Operation } from './operation.ts'
import { changeProperties } from './changeProperties.ts'
import { duplicateNode } from './duplicateNode.ts'
import { withFields, withSection, withoutNode } from './editTree.ts'
import { freshKey } from './freshKey.ts'
import { knownNames } from './knownNames.ts'
import { movePage, moveField, moveSection } from './moveNode.ts'
import { fieldOf } from './nodeOf.ts'
import { newProblems } from './newProblems.ts'
import { insertAt } from './editTree.ts'
import { refuseRename } from './refuseRename.ts'
import { rekeyFields } from './rekeyCopy.ts'
import { renameNode } from './renameNode.ts'
import { takenKeys } from './takenKeys.ts'
import { withoutStrangers } from './withoutStrangers.ts'

type Step = { definition: FormDefinition; focus: NodeRef | null }

/**
 * One operation on a form. The structure stays whole: an operation that would break what is right now (a field taken
 * away that a formula reads, a section moved into a circle) is refused with the reasons. What a person types into a
 * property is taken as it is, and told by the lint.
 */
export function applyOperation(
  definition: FormDefinition,
  operation: Operation,
): Applied<FormDefinition, NodeRef> {
  if (operation.kind === 'rename') {
    const problems = refuseRename(definition, operation.ref, operation.key)
    if (problems.length > 0) return { ok: false, problems }
  }
  const step = run(definition, operation)
  if (operation.kind === 'change' || operation.kind === 'replace') return { ...step, ok: true }

  const problems = newProblems(definition, step.definition)
  return problems.length > 0 ? { ok: false, problems } : { ...step, ok: true }
}

function run(definition: FormDefinition, operation: Operation): Step {
  switch (operation.kind) {
    case 'addField':
      return addField(definition, operation)
    case 'addPage':
      return addPage(definition, operation.index)
    case 'addSection':
      return addSection(definition, operation.page, operation.index)
    case 'change': {
      const { properties, ref } = operation
      return { definition: changeProperties(definition, ref, properties), focus: ref }
    }
    case 'copyFields':
      return copyFields(definition, operation)
    case 'duplicate':
      return duplicateNode(definition, operation.ref)
    case 'moveField':
      return moveField(definition, operation.ref, operation.at)
    case 'movePage':
      return movePage(definition, operation.page, operation.index)
    case 'moveSection':
      return moveSection(definition, operation)
    case 'remove':
      return { definition: withoutNode(definition, operation.ref), focus: null }
    case 'rename': {
      const { key, ref } = operation
      return { definition: renameNode(definition, ref, key).definition, focus: { ...ref, key } }
    }
    case 'replace':
      return { definition: operation.definition, focus: null }
  }
}

function addField(definition: FormDefinition, { at, field }: Extract<Operation, { kind: 'addField' }>): Step {
  if ('table' in at) {
    const table = fieldOf(definition, { key: at.table, kind: 'field' })
    const key = freshKey(field.key, new Set(table?.columns?.map((column) => column.key)))
    return {
      definition: withFields(definition, at, { ...field, key }),
      focus: { key, kind: 'column', table: at.table },
    }
  }
  const key = freshKey(field.key, takenKeys(definition))
  return { definition: withFields(definition, at, { ...field, key }), focus: { key, kind: 'field' } }
}

function addPage(definition: FormDefinition, index: number): Step {
  const key = freshKey('trang', new Set(definition.pages.map((page) => page.key)))
  const number = definition.pages.length + 1
  const section = newSection(definition)
  const page = { key, sections: [section], title: { vi: `Trang ${number}`, en: `Page ${number}` } }
  return {
    definition: { ...definition, pages: insertAt(definition.pages, index, page) },
    focus: { key, kind: 'page' },
  }
}

function addSection(definition: FormDefinition, page: string, index: number): Step {
  const section = newSection(definition)
  return {
    definition: withSection(definition, page, index, section),
    focus: { key: section.key, kind: 'section' },
  }
}

const newSection = (definition: FormDefinition) => ({
  fields: [] as FieldDefinition[],
  key: freshKey('phan', takenKeys(definition)),
  title: { vi: 'Phần mới', en: 'New section' },
})

function copyFields(
  definition: FormDefinition,
  { fields, from, index, section }: Extract<Operation, { kind: 'copyFields' }>,
): Step {
  const wanted = from.pages.flatMap((page) => page.sections).flatMap((each) => each.fields)
  const copies = rekeyFields(
    wanted.filter(({ key }) => fields.includes(key)),
    takenKeys(definition),
  )
  const place = { index, section }
  const names = knownNames(withFields(definition, place, ...copies))
  const clean = copies.map((copy) => withoutStrangers(copy, names))
  const [first] = clean
  return {
    definition: withFields(definition, place, ...clean),
    focus: first ? { key: first.key, kind: 'field' } : null,
  }
}
