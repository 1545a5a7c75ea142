import type { FieldDefinition, FormDefinition } from '../types.ts'
import type { NodeRef } from './nodeRef.ts'
import { findFieldType } from '../findFieldType.ts'
import { changeAt } from '../../shared/jsonPath.ts'
import { pathOfNode } from './pathOfNode.ts'
import { starterField } from './starterField.ts'

const always = ['help', 'key', 'label', 'readOnly', 'required', 'type', 'visible', 'width']

/** The form with properties of one part (or of itself) set; `undefined` takes a property away. */
export function changeProperties(
  definition: FormDefinition,
  ref: NodeRef | null,
  properties: Record<string, unknown>,
): FormDefinition {
  const path = ref ? pathOfNode(definition, ref) : []
  if (!path) return definition
  return changeAt(definition, path, (node) => {
    const merged = { ...(node as Record<string, unknown>), ...properties }
    const kept = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined))
    return typeof properties.type === 'string' ? ofType(kept as FieldDefinition) : kept
  })
}

/** A field that changed its type keeps what the new type takes, and gets what it needs. */
function ofType(field: FieldDefinition): FieldDefinition {
  const fieldType = findFieldType(field.type)
  if (!fieldType) return field
  const takes: string[] = [...always, ...fieldType.takes]
  const entries = Object.entries(field).filter(([name]) => takes.includes(name))
  const kept = Object.fromEntries(entries) as FieldDefinition
  const isDefaultRight =
    kept.default === undefined ||
    fieldType.check(fieldType.normalize(kept.default), kept, '', 'draft').length === 0
  const { default: _, ...withoutDefault } = kept
  return { ...starterField(fieldType), ...(isDefaultRight ? kept : withoutDefault) }
}
