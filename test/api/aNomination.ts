import type { Client } from './client.ts'
import { nominationAnswers } from './nominationAnswers.ts'

/** Begins a nomination that could be submitted at once, in the plan's campaign; gives its id. */
export const aNomination = async (unitOfficer: Client): Promise<string> => {
  const { body, status } = await unitOfficer.post('/api/nominations', {
    answers: { ...nominationAnswers, xacNhanCamDoan: true },
    awardType: 'CSTDCS',
    campaign: 'thi-dua-2023',
    person: 'can-bo-kinhte',
  })
  if (status !== 201) throw new Error(`The nomination was refused: ${JSON.stringify(body)}`)
  return (body['doc'] as { id: string }).id
}
