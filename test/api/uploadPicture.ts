import sharp from 'sharp'

import { demoPassword } from './seedServer.ts'
import { signIn } from './signIn.ts'

type Picture = { id: string; url: string }

/** Puts a picture for the public site into the system, as the Information Center does. */
export const uploadPicture = async (url: string, alt = 'Ảnh thử'): Promise<Picture> => {
  const token = await signIn({ email: 'editor@demo.example.vn', password: demoPassword, url })
  const picture = await sharp({ create: { background: '#c00', channels: 3, height: 600, width: 900 } })
    .png()
    .toBuffer()
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt }))
  form.set('file', new Blob([new Uint8Array(picture)], { type: 'image/png' }), 'anh-thu.png')
  const answer = await fetch(`${url}/api/media`, {
    body: form,
    headers: { authorization: `JWT ${token}` },
    method: 'POST',
  })
  if (answer.status !== 201) throw new Error(`The picture was not taken: ${String(answer.status)}`)
  return ((await answer.json()) as { doc: Picture }).doc
}
