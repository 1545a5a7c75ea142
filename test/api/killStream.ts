import type { Client } from './client.ts'

/** What the person was told had been done: the rev of the last answer of each dossier. */
export type Acknowledged = Map<string, number>

type Args = {
  acknowledged: Acknowledged
  head: Client
  id: string
  isOver: () => boolean
  /** Statuses that were given although nothing was wrong with what was asked. */
  odd: number[]
  officer: Client
}

/**
 * Sends one dossier back and forth between the standing body and its unit, saving an answer in between, until it is
 * over. A connection that breaks is what the test is about; only an answer of 200 counts as done.
 */
export const killStream = async ({ acknowledged, head, id, isOver, odd, officer }: Args): Promise<void> => {
  const note = ({ body, status }: { body: Record<string, unknown>; status: number }) => {
    if (status === 200) acknowledged.set(id, Number(body['rev']))
    else odd.push(status)
  }
  while (!isOver()) {
    try {
      const { body, status } = await officer.get(`/api/nominations/${id}/actions`)
      if (status !== 200) {
        odd.push(status)
        await new Promise((resolve) => setTimeout(resolve, 50))
        continue
      }
      const rev = Number(body['rev'])
      const actions = `/api/nominations/${id}/actions`
      if (body['state'] === 'received') {
        note(
          await officer.post(`${actions}/return`, {
            comment: 'Sửa điểm sáng kiến.',
            data: { fields: ['diemSangKien'] },
            rev,
          }),
        )
        continue
      }
      const saved = await head.patch(`/api/nominations/${id}`, { answers: { diemSangKien: rev % 15 }, rev })
      note(saved)
      if (saved.status !== 200) continue
      note(await head.post(`${actions}/sendCorrected`, { rev: rev + 1 }))
    } catch {
      if (isOver()) return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
