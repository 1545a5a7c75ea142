import type { Payload } from 'payload'

import { plan2023 } from '../../definitions/plan2023/index.ts'
import { findActor } from '../dossiers/actorOf.ts'
import { findDossier } from '../dossiers/findDossier.ts'
import { performAction } from '../dossiers/performAction.ts'
import { startNomination } from '../nominations/startNomination.ts'
import type { Organisation } from './seedOrganisation.ts'

/** How far each sample dossier has come: one more step each. */
const STEPS: { account: string; action: string; comment?: string }[][] = [
  [],
  [{ account: 'unit-head.{unit}', action: 'submit' }],
  [
    { account: 'unit-head.{unit}', action: 'submit' },
    { account: 'standing-officer', action: 'receive' },
  ],
]

/** Sample dossiers in different states, begun and moved by the demo accounts themselves. */
export const seedDossiers = async (payload: Payload, { accounts, people }: Organisation): Promise<void> => {
  const actor = (name: string) => findActor(payload, accounts.get(`${name}@demo.example.vn`) ?? '')
  for (const [place, sample] of plan2023.sampleDossiers.entries()) {
    const dossier = await startNomination({
      actor: await actor(`unit-officer.${sample.unitKey}`),
      idempotencyKey: `seed-${sample.key}`,
      input: {
        answers: sample.answers,
        awardType: sample.awardType,
        campaign: plan2023.campaign.key,
        person: people.get(sample.personKey),
      },
      payload,
    })
    for (const { account, action, comment } of STEPS[place % STEPS.length] ?? []) {
      const { rev } = await findDossier({ collection: 'nominations', id: dossier.id, payload })
      await performAction({
        action,
        actor: await actor(account.replace('{unit}', sample.unitKey)),
        collection: 'nominations',
        comment,
        id: dossier.id,
        idempotencyKey: `seed-${sample.key}-${action}`,
        payload,
        rev,
      })
    }
  }
}
