import type { Payload } from 'payload'

import { plan2023 } from '../../definitions/plan2023/index.ts'
import { findActor } from '../dossiers/actorOf.ts'
import { findDossier } from '../dossiers/findDossier.ts'
import { performAction } from '../dossiers/performAction.ts'
import { ensure } from './ensure.ts'
import type { Organisation } from './seedOrganisation.ts'

/** The year's campaign, set up by the standing body and published by its head, like any other. */
export const seedCampaign = async (payload: Payload, { accounts }: Organisation): Promise<void> => {
  const { awardTypes, criteria, forms, goals, key, rulePackKey, title, window, workflow, year } =
    plan2023.campaign
  const idOf = async (
    collection: 'award-types' | 'forms' | 'rule-packs' | 'workflows',
    field: string,
    value: string,
  ) => {
    const found = await payload.find({
      collection,
      depth: 0,
      limit: 1,
      overrideAccess: true,
      pagination: false,
      where: { [field]: { equals: value } },
    })
    return found.docs[0]?.id
  }
  const officer = await findActor(payload, accounts.get('standing-officer@demo.example.vn') ?? '')
  const id = await ensure(
    payload,
    'campaigns',
    { field: 'key', value: key },
    {
      awardTypes: await Promise.all(awardTypes.map((code) => idOf('award-types', 'code', code))),
      closesAt: window.closesOn,
      collectiveForm: await idOf('forms', 'key', forms.collective),
      criteria,
      form: await idOf('forms', 'key', forms.person),
      goals: goals.join('\n'),
      opensAt: window.opensOn,
      rulePack: await idOf('rule-packs', 'key', rulePackKey),
      title: title.vi,
      workflow: await idOf('workflows', 'key', workflow),
      year,
    },
    { ...officer, collection: 'users' },
  )
  const campaign = await findDossier({ collection: 'campaigns', id, payload })
  if (campaign.state !== 'draft') return
  await performAction({
    action: 'publish',
    actor: await findActor(payload, accounts.get('standing-head@demo.example.vn') ?? ''),
    collection: 'campaigns',
    id,
    payload,
    rev: campaign.rev,
  })
}
