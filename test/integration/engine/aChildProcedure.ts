import { aState } from './aState.ts'
import { aStep } from './aStep.ts'
import { aWorkflow } from './aWorkflow.ts'
import type { EngineOffice } from './engineOffice.ts'

/** A procedure of child cases that their maker finishes. */
export const aChildProcedure = async (office: EngineOffice, key: string, isActive: boolean) => {
  const { payload } = office.system()
  const definition = aWorkflow(
    key,
    [aState('draft', { kind: 'initial', turn: [{ relation: 'creator' }] })],
    [aStep('finish', 'draft', 'done', { by: [{ relation: 'creator' }] })],
  )
  const source = await payload.create({
    collection: 'workflows',
    data: { definition, key, latestVersion: await office.publish(definition), title: key },
    overrideAccess: true,
  })
  const forms = await payload.find({ collection: 'forms', limit: 1 })
  return payload.create({
    collection: 'procedures',
    data: {
      active: isActive,
      form: forms.docs[0]?.id ?? '',
      key,
      startableBy: ['unit-head'],
      title: 'Báo cáo',
      workflow: source.id,
    },
    overrideAccess: true,
  })
}
