import type { Payload } from 'payload'

import { shippedAwardTypes } from '../../definitions/awardTypes/index.ts'
import { shippedForms } from '../../definitions/forms/index.ts'
import { type ShippedProcedure, shippedProcedures } from '../../definitions/procedures/index.ts'
import { shippedRulePacks } from '../../definitions/rulePacks/index.ts'
import { shippedWorkflows } from '../../definitions/workflows/index.ts'
import { now } from '../clock.ts'
import { publishDefinition } from '../definitions/publishDefinition.ts'
import { ensure } from './ensure.ts'
import { seedDocumentTemplates } from './seedDocumentTemplates.ts'

/** What is shipped as data: award types, rule packs, document templates, forms and workflows, the latter two published. */
export const seedDefinitions = async (payload: Payload): Promise<void> => {
  for (const [order, award] of Object.values(shippedAwardTypes).entries()) {
    const { code, decidedBy, holder, kind, legalBasis, name } = award
    const data = {
      decidedBy,
      holder,
      kind,
      legalBasis: String(legalBasis),
      name: name.vi,
      nameEn: name.en,
      order,
    }
    await ensure(payload, 'award-types', { field: 'code', value: code }, data)
  }
  for (const pack of Object.values(shippedRulePacks)) {
    const { effectiveFrom, effectiveTo, key, name } = pack
    await ensure(
      payload,
      'rule-packs',
      { field: 'key', value: key },
      { definition: pack, effectiveFrom, effectiveTo, name: name.vi },
    )
  }
  for (const form of Object.values(shippedForms)) {
    const id = await ensure(
      payload,
      'forms',
      { field: 'key', value: form.key },
      { definition: form, title: form.title.vi },
    )
    await publishDefinition({ at: now(), id, kind: 'forms', payload, userId: null })
  }
  await seedDocumentTemplates(payload)
  for (const workflow of Object.values(shippedWorkflows)) {
    const id = await ensure(
      payload,
      'workflows',
      { field: 'key', value: workflow.key },
      { definition: workflow, title: workflow.name.vi },
    )
    await publishDefinition({ at: now(), id, kind: 'workflows', payload, userId: null })
  }
  for (const procedure of shippedProcedures) await seedProcedure(payload, procedure)
}

const seedProcedure = async (payload: Payload, procedure: ShippedProcedure): Promise<void> => {
  const { form, key, numbering, schedules = [], startableBy, title, workflow } = procedure
  const idOfKey = async (collection: 'forms' | 'workflows', value: string) => {
    const found = await payload.find({
      collection,
      depth: 0,
      limit: 1,
      overrideAccess: true,
      pagination: false,
      where: { key: { equals: value } },
    })
    return found.docs[0]?.id
  }
  await ensure(
    payload,
    'procedures',
    { field: 'key', value: key },
    {
      form: await idOfKey('forms', form),
      numbering,
      schedules,
      startableBy,
      title: title.vi,
      workflow: await idOfKey('workflows', workflow),
    },
  )
}
