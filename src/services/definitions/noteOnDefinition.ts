import type { Payload } from 'payload'

type Note = {
  data: { latestNumber: number; latestVersion: string } | { runs: unknown[] }
  id: string
  kind: 'forms' | 'workflows'
  payload: Payload
}

/** Writes something beside a draft. A draft saved meanwhile must not be lost or refuse it: it is read and tried again. */
export const noteOnDefinition = async (note: Note, triesLeft = 5): Promise<void> => {
  const { data, id, kind, payload } = note
  const find = { depth: 0, id, overrideAccess: true } as const
  try {
    const { rev } = await payload.findByID({ collection: kind, ...find })
    await payload.update({ collection: kind, data: { ...data, rev: rev ?? 0 }, ...find })
  } catch (error) {
    if (triesLeft === 0 || (error as { code?: string }).code !== 'STALE_REV') throw error
    await noteOnDefinition(note, triesLeft - 1)
  }
}
