import { setTimeout as sleep } from 'node:timers/promises'

import { getPayload } from 'payload'

import config from '../../payload.config.ts'
import { plan2023 } from '../../src/definitions/plan2023/index.ts'
import { startWorker } from '../../src/outbox/startWorker.ts'
import { actorOf } from '../../src/services/dossiers/actorOf.ts'
import { performAction } from '../../src/services/dossiers/performAction.ts'
import { startNomination } from '../../src/services/nominations/startNomination.ts'
import { seedPlan } from '../../src/services/seed/seedPlan.ts'
import { sample } from './sample.ts'

const payload = await getPayload({ config })
await seedPlan(payload, sample.password)

const account = async (name: string) => {
  const email = `${name}@demo.example.vn`
  return (await payload.find({ collection: 'users', depth: 0, where: { email: { equals: email } } })).docs[0]
}
const dossier = plan2023.sampleDossiers[0]
const editor = await account('editor')
const officer = actorOf(await account(`unit-officer.${dossier?.unitKey ?? ''}`))
const head = actorOf(await account(`unit-head.${dossier?.unitKey ?? ''}`))
const { publishedAt, state, ...exemplar } = sample.exemplar

for (let index = 0; index < Number(process.env['BENCH_DOCUMENTS'] ?? sample.documents); index += 1) {
  const { id } = await payload.create({ collection: 'exemplars', data: exemplar as never, user: editor })
  // The way to publication is measured elsewhere; here only what the public reads.
  await payload.db.updateOne({ collection: 'exemplars', data: { publishedAt, state }, id })
  const input = {
    answers: dossier?.answers,
    awardType: dossier?.awardType,
    campaign: plan2023.campaign.key,
    person: dossier?.personKey,
  }
  const begun = await startNomination({ actor: officer, input, payload })
  if (index < 8)
    await performAction({
      action: 'submit',
      actor: head,
      collection: 'nominations',
      id: begun.id,
      payload,
      rev: 1,
    })
}
// What the seeding left to be delivered is not to be delivered while something else is measured.
const worker = startWorker(payload)
for (;;) {
  const left = await payload.count({ collection: 'outbox', where: { status: { equals: 'queued' } } })
  if (left.totalDocs === 0) break
  await sleep(100)
}
await worker.stop()
await payload.destroy()
process.exit(0)
