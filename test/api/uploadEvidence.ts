import { expect } from 'vitest'

import { plan2023 } from '../../src/definitions/plan2023/index.ts'
import { signInAs } from './client.ts'
import { aPdf } from './fileCorpus.ts'
import { demoPassword } from './seedServer.ts'
import { signIn } from './signIn.ts'

/** A dossier with evidence that an answer names. */
export const uploadEvidence = async (url: string, name: string): Promise<{ file: string; id: string }> => {
  const officer = await signInAs(url, name)
  const { awardType, personKey: person } = plan2023.sampleDossiers[0] ?? {}
  const begun = await officer.post('/api/nominations', { awardType, campaign: plan2023.campaign.key, person })
  const { id } = begun.body['doc'] as { id: string }
  const token = await signIn({ email: `${name}@demo.example.vn`, password: demoPassword, url })
  const body = new FormData()
  body.append('file', new File([new Uint8Array(aPdf())], 'minh-chung.pdf'), 'minh-chung.pdf')
  const uploaded = await fetch(`${url}/api/nominations/${id}/files?field=minhChung`, {
    body,
    headers: { authorization: `JWT ${token}` },
    method: 'POST',
  })
  const { files } = (await uploaded.json()) as { files: { id: string; name: string; size: number }[] }
  const answers = {
    minhChung: files.map(({ id: file, name: kept, size }) => ({ id: file, name: kept, size })),
  }
  const saved = await officer.patch(`/api/nominations/${id}`, { answers, rev: 1 })
  expect([uploaded.status, saved.status]).toEqual([201, 200])
  return { file: files[0]?.id ?? '', id }
}
