import type { Payload } from 'payload'

import { idOf } from '../../shared/idOf.ts'
import type { Dossier, WorkflowCollection } from '../dossiers/dossier.ts'

type Found = { collection: WorkflowCollection; dossier: Dossier }

/** Where the context of a dossier is kept: the procedure of a case, the campaign of a nomination. */
const contexts = [
  { collection: 'cases', field: 'procedure', in: 'procedures' },
  { collection: 'nominations', field: 'campaign', in: 'campaigns' },
] as const

/**
 * What the dossiers of a list belong to, by their ids: several of one person bear the same title, and are told apart by
 * campaign or procedure.
 */
export const aboutOf = async (payload: Payload, found: Found[]): Promise<Map<string, string>> => {
  const about = await Promise.all(
    contexts.map(async (context) => {
      const of = found
        .filter(({ collection }) => collection === context.collection)
        .map(({ dossier }) => ({ dossier: dossier.id, id: idOf(dossier[context.field]) }))
      const ids = [...new Set(of.flatMap(({ id }) => id ?? []))]
      if (ids.length === 0) return []
      const { docs } = await payload.find({
        collection: context.in,
        depth: 0,
        overrideAccess: true,
        pagination: false,
        select: { title: true },
        where: { id: { in: ids } },
      })
      const titles = new Map(docs.map(({ id, title }) => [id, title ?? '']))
      return of.map(({ dossier, id }) => [dossier, titles.get(id ?? '') ?? ''] as const)
    }),
  )
  return new Map(about.flat().filter(([, title]) => title !== ''))
}
