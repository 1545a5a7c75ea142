import type { Payload } from 'payload'

import { plan2023 } from '../../definitions/plan2023/index.ts'
import { lexicalFromParagraphs } from '../../documents/lexicalFromParagraphs.ts'
import { ensure } from './ensure.ts'
import { seedLegalDocuments } from './seedLegalDocuments.ts'
import type { Organisation } from './seedOrganisation.ts'

/** Legal texts, notices, and the plan with its tasks. */
export const seedLibrary = async (payload: Payload, { units }: Organisation): Promise<void> => {
  await seedLegalDocuments(payload)
  for (const { paragraphs, publishedOn, summary, title } of plan2023.notices) {
    const body = lexicalFromParagraphs(paragraphs)
    await ensure(
      payload,
      'notices',
      { field: 'title', value: title },
      { body, published: true, publishedOn, summary },
    )
  }
  await payload.updateGlobal({
    data: { tagline: 'Người tốt, việc tốt, điển hình tiên tiến', title: 'Thi đua – Khen thưởng' },
    overrideAccess: true,
    slug: 'site',
  })
  const { basis, key, number, recipients, sections, signerTitle, tasks, title, year } = plan2023.plan
  const known = await payload.find({
    collection: 'tasks',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
  })
  const plan = await ensure(
    payload,
    'plans',
    { field: 'key', value: key },
    {
      content: { basis, recipients, sections, signerTitle },
      number,
      title,
      year,
    },
  )
  if (known.docs.length > 0) return
  for (const task of tasks) {
    await payload.create({
      collection: 'tasks',
      data: {
        basis: task.basis,
        cooperating: task.cooperating.flatMap((unit) => units.get(unit) ?? []),
        dueOn: task.due,
        leadUnit: units.get(task.leadUnit) ?? null,
        plan,
        title: task.title,
      },
      overrideAccess: true,
    })
  }
}
