'use client'

import { useMemo, useState } from 'react'

import type { FormDefinition } from '../../forms/types.ts'
import { idOf } from '../../shared/idOf.ts'
import { useResource } from '../shared/useResource.ts'
import { type Catalogue, emptyCatalogue, wordsWith } from './catalogue.ts'

type Listed<T> = { docs: (T & { id: number | string })[] }
type FormRow = { definition: FormDefinition; title: string }
type ProcedureRow = { form: unknown; key: string; title: string; workflow: unknown }
type TemplateRow = {
  active?: boolean | null
  key: string
  latestNumber?: null | number
  title: string
  titleEn?: null | string
}
type UnitRow = { key: string; name: string }
type PersonRow = { name: string; roles?: string[]; unit?: unknown }

type CatalogueInUse = { catalogue: Catalogue; chooseForm: (id: string) => void; formId: string }

const inBoth = (text: string) => ({ vi: text, en: text })

/** Asks what the office has; the form is that of the first procedure that uses this workflow, until another is chosen. */
export function useCatalogue(workflow: number | string): CatalogueInUse {
  const { value: forms } = useResource<Listed<FormRow>>('/api/forms?limit=100&depth=0&sort=title')
  const { value: procedures } = useResource<Listed<ProcedureRow>>(
    '/api/procedures?limit=100&depth=0&sort=title',
  )
  const { value: templates } = useResource<Listed<TemplateRow>>(
    '/api/document-templates?limit=100&depth=0&sort=title',
  )
  const { value: people } = useResource<Listed<PersonRow>>('/api/users?limit=100&depth=0&sort=name')
  const { value: units } = useResource<Listed<UnitRow>>('/api/units?limit=200&depth=0&sort=order')
  const [chosen, chooseForm] = useState<null | string>(null)
  const used = procedures?.docs.find((each) => idOf(each.workflow) === String(workflow))
  const formId = chosen ?? idOf(used?.form) ?? ''

  const catalogue = useMemo((): Catalogue => {
    const form = forms?.docs.find(({ id }) => String(id) === formId)?.definition ?? null
    const documents = (templates?.docs ?? [])
      .filter(({ active, latestNumber }) => active !== false && latestNumber)
      .map(({ key, title, titleEn }) => ({ label: { vi: title, en: titleEn || title }, value: key }))
    const ofUnits = (units?.docs ?? []).map(({ key, name }) => ({ label: inBoth(name), value: key }))
    const ofPeople = (people?.docs ?? []).map(({ id, name, roles, unit }) => ({
      id: String(id),
      name,
      roles: roles ?? [],
      unit: idOf(unit),
    }))
    const ofProcedures = (procedures?.docs ?? []).map(({ key, title }) => ({
      label: inBoth(title),
      value: key,
    }))
    const named = { documents, people: ofPeople, procedures: ofProcedures, units: ofUnits }
    return {
      documents,
      form,
      forms: (forms?.docs ?? []).map(({ id, title }) => ({ label: inBoth(title), value: String(id) })),
      mails: emptyCatalogue.mails,
      people: ofPeople,
      procedures: ofProcedures,
      units: ofUnits,
      words: wordsWith(form, named),
    }
  }, [formId, forms, people, procedures, templates, units])
  return { catalogue, chooseForm, formId }
}
