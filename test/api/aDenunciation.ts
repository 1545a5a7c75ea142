import { expect } from 'vitest'

import { signInAs } from './client.ts'

/** Why somebody opens a seal, at the length that it takes. */
export const reasonToOpen = 'Xác minh theo Điều 56 Luật Tố cáo 2018'

/** A denunciation under verification, by whoever signs in as `employee`; the inspector has opened its seal. */
export const aDenunciation = async (url: string): Promise<{ id: string; marks: string[] }> => {
  const sender = await signInAs(url, 'employee')
  const me = (await sender.get('/api/users/me')).body['user'] as { email: string; id: string; name: string }
  const begun = await sender.post('/api/cases', { procedure: 'kien-nghi', title: 'Đơn tố cáo' })
  const { id } = begun.body['doc'] as { id: string }
  const answers = {
    loaiDon: 'denunciation',
    nguoiBiToCao: 'Ông A',
    noiDung: 'Danh sách đề nghị khen thưởng có người không tham gia.',
    tieuDe: 'Kê khai thành tích không đúng',
    xacNhanCamDoan: true,
    yeuCau: 'Xác minh và kết luận.',
  }
  expect((await sender.patch(`/api/cases/${id}`, { answers, rev: 1 })).status).toBe(200)
  for (const [name, action, comment] of [
    ['employee', 'send'],
    ['clerk', 'receive'],
    ['standing-head', 'accept'],
    ['inspector', 'openSeal', reasonToOpen],
  ] as const) {
    const person = await signInAs(url, name)
    const { rev } = (await person.get(`/api/cases/${id}/actions`)).body
    const done = await person.post(`/api/cases/${id}/actions/${action}`, { comment, rev })
    expect([action, done.status, done.body.errors]).toEqual([action, 200, undefined])
  }
  return { id, marks: [me.id, me.name, me.email] }
}
