const answers = {
  coKyLuat: false,
  diemKyLuat: 15,
  diemNhiemVu: 56,
  diemPhongTrao: 9,
  diemSangKien: 12,
  ketQuaNhiemVu: [
    {
      ketQua: 'Theo dõi 96 nhiệm vụ, 100 % đúng hạn.',
      nhiemVu: 'Theo dõi nhiệm vụ được giao',
      tienDo: 'early',
    },
  ],
  nhiemVuDuocGiao: 'Tham mưu, tổng hợp lĩnh vực kinh tế – xã hội.',
  xacNhanCamDoan: true,
  xepLoai: 'excellent',
}

const members = ['chair', 'secretary', 'member', ...[2, 3, 4, 5, 6, 7].map((place) => `member-${place}`)]

/** Signs people in once each and speaks the HTTP interface for them. */
const speaker = ({ password, url }) => {
  const tokens = new Map()
  const ask = async (name, method, path, body) => {
    const response = await fetch(`${url}/api/${path}`, {
      body: body === undefined ? undefined : JSON.stringify(body),
      headers: {
        'content-type': 'application/json',
        ...(tokens.has(name) ? { authorization: `JWT ${tokens.get(name)}` } : {}),
      },
      method,
    })
    const reply = await response.json()
    if (!response.ok) throw new Error(`${name} ${method} ${path}: ${JSON.stringify(reply)}`)
    return reply
  }
  const call = async (name, method, path, body) => {
    if (!tokens.has(name)) {
      const email = `${name}@demo.example.vn`
      tokens.set(name, (await ask(name, 'POST', 'users/login', { email, password })).token)
    }
    return ask(name, method, path, body)
  }
  const act = async (name, path, action, more = {}) => {
    const { rev } = await call(name, 'GET', `${path}/actions`)
    await call(name, 'POST', `${path}/actions/${action}`, { rev, ...more })
  }
  return { act, call }
}

/** Who counts the votes. */
const tellers = ['clerk', 'accountant']

/** Takes one nomination from its start to the public site, by the people whose work it is; gives the ids of what came of it. */
export const walkWholeWay = async ({ password, url }) => {
  const { act, call } = speaker({ password, url })
  const started = await call('unit-officer.tonghop', 'POST', 'nominations', {
    answers,
    awardType: 'CSTDCS',
    campaign: 'thi-dua-2023',
    person: 'can-bo-tonghop',
  })
  const nomination = started.doc.id
  await act('unit-head.tonghop', `nominations/${nomination}`, 'submit')
  await act('standing-officer', `nominations/${nomination}`, 'receive')
  await act('standing-head', `nominations/${nomination}`, 'appraise')

  const made = await call('council-secretary', 'POST', 'council-sessions', {
    heldAt: '2023-12-01T01:00:00.000Z',
    place: 'Phòng họp số 1',
    title: 'Phiên họp xét danh hiệu thi đua năm 2023',
  })
  const session = made.doc.id
  const { docs } = await call('council-secretary', 'GET', 'councils?depth=0')
  const revised = await call('council-secretary', 'PATCH', `council-sessions/${session}`, {
    agenda: [nomination],
    attendance: Object.fromEntries(docs[0].members.map((member) => [member, 'present'])),
    rev: 1,
  })
  const line = revised.doc.agenda[0].id
  const accounts = await Promise.all(tellers.map((name) => call(name, 'GET', 'users/me')))
  await call('council-chair', 'PATCH', `council-sessions/${session}`, {
    rev: revised.rev,
    tellers: accounts.map(({ user }) => user.id),
  })
  for (const action of ['convene', 'open', 'openVote']) {
    await act('council-secretary', `council-sessions/${session}`, action)
  }
  for (const [place, member] of members.entries()) {
    const choices = { [line]: place === 4 ? 'no' : 'yes' }
    await call(`council-${member}`, 'POST', `council-sessions/${session}/ballots`, { choices })
  }
  await act('council-secretary', `council-sessions/${session}`, 'closeVote')
  for (const name of tellers) await act(name, `council-sessions/${session}`, 'confirmCount')
  await act('council-secretary', `council-sessions/${session}`, 'draftMinutes')
  for (const name of ['council-secretary', 'council-chair', ...tellers]) {
    await act(name, `council-sessions/${session}`, 'sign')
  }

  await act('standing-head', `nominations/${nomination}`, 'finalize', {
    comment: 'Quy chế không yêu cầu công khai.',
  })
  const drafted = await call('standing-officer', 'POST', 'decisions', {
    nominations: [nomination],
    title: 'Về việc tặng danh hiệu Chiến sĩ thi đua cơ sở năm 2023',
  })
  await act('standing-head', `decisions/${drafted.doc.id}`, 'submit')
  const data = { number: '15/QĐ-VP', signedOn: '2023-12-05' }
  await act('chief', `decisions/${drafted.doc.id}`, 'issue', { data })

  const proposed = await call('editor', 'POST', 'exemplars', {
    consent: { given: true, givenOn: '2023-12-06', note: 'Phiếu đồng ý' },
    person: started.doc.person?.id ?? started.doc.person,
    summary: 'Theo dõi 96 nhiệm vụ trong năm, không nhiệm vụ nào quá hạn.',
    title: 'Người giữ nhịp công việc của Phòng Tổng hợp',
  })
  for (const [name, action] of [
    ['standing-officer', 'verify'],
    ['editor', 'edit'],
    ['standing-head', 'approve'],
    ['editor', 'publish'],
  ]) {
    await act(name, `exemplars/${proposed.doc.id}`, action)
  }
  const { slug } = await call('editor', 'GET', `exemplars/${proposed.doc.id}`)
  return { decision: drafted.doc.id, exemplar: slug, nomination, session }
}
