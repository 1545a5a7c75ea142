'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'

import type { Text } from '../../shared/text.ts'

export type RecordField = {
  /** What it may be, where it is one of a few. */
  choices?: { label: Text; value: string }[]
  isRequired: boolean
  kind: 'day' | 'number' | 'record' | 'text' | 'yesNo'
  label: Text
  name: string
}

const kinds: Record<string, RecordField['kind']> = {
  checkbox: 'yesNo',
  date: 'day',
  email: 'text',
  number: 'number',
  relationship: 'record',
  select: 'text',
  text: 'text',
  textarea: 'text',
}

/** The fields of a kind of records that hold one value each, and what people call these records. */
export function useRecordFields(): {
  fieldsOf: (collection: string) => RecordField[]
  labelOf: (collection: string) => Text
} {
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const told = (label: unknown, name: string): Text => {
    const text = typeof label === 'string' || isTexts(label) ? getTranslation(label, i18n) : name
    return { vi: text, en: text }
  }
  const fieldOf = (field: ClientField): RecordField[] => {
    if (field.type === 'row' || field.type === 'collapsible') return field.fields.flatMap(fieldOf)
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => ('name' in tab ? [] : tab.fields.flatMap(fieldOf)))
    const kind = kinds[field.type]
    if (!kind || !('name' in field) || ('hasMany' in field && field.hasMany)) return []
    const isRequired = 'required' in field && field.required === true
    const found = { isRequired, kind, label: told(field.label, field.name), name: field.name }
    if (field.type !== 'select') return [found]
    const choices = field.options.map((option) =>
      typeof option === 'string'
        ? { label: told(option, option), value: option }
        : { label: told(option.label, option.value), value: option.value },
    )
    return [{ ...found, choices }]
  }
  return {
    fieldsOf: (collection) => getEntityConfig({ collectionSlug: collection })?.fields.flatMap(fieldOf) ?? [],
    labelOf: (collection) => told(getEntityConfig({ collectionSlug: collection })?.labels.plural, collection),
  }
}

const isTexts = (label: unknown): label is Record<string, string> =>
  typeof label === 'object' && label !== null
