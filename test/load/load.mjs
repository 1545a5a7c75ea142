/**
 * The load, in a process of its own: keeps `connections` busy for `seconds` with one kind of request and prints
 * how many were answered and how long each took. Reads its task as JSON from the first argument.
 */
import { Agent, request } from 'node:http'

const { connections, headers, kind, origin, seconds, targets } = JSON.parse(process.argv[2] ?? '{}')
const agent = new Agent({ keepAlive: true, maxSockets: connections })

const send = (method, path, body) =>
  new Promise((resolve, reject) => {
    const text = body === undefined ? undefined : JSON.stringify(body)
    const sent = request(
      origin + path,
      {
        agent,
        headers: text
          ? { ...headers, 'content-length': Buffer.byteLength(text), 'content-type': 'application/json' }
          : headers,
        method,
      },
      (response) => {
        const chunks = []
        response.on('data', (chunk) => chunks.push(chunk))
        response.on('end', () => resolve({ body: Buffer.concat(chunks), status: response.statusCode }))
        response.on('error', reject)
      },
    )
    sent.on('error', reject)
    sent.end(text)
  })

/** Each connection has a dossier of its own, which it puts on hold and releases again. */
const guardedAction = (target) => {
  let { held, rev } = target
  return async () => {
    const path = `/api/nominations/${target.id}/actions/${held ? 'release' : 'hold'}`
    const answer = await send('POST', path, { comment: 'Đo tốc độ', rev })
    if (answer.status === 200) {
      rev = JSON.parse(answer.body).rev
      held = !held
    }
    return answer
  }
}

const plainUpdate = (target) => {
  let count = 0
  return async () => {
    count += 1
    const answer = await send('PATCH', `/api/nominations/${target.id}`, { title: `Đo tốc độ ${count}` })
    JSON.parse(answer.body)
    return answer
  }
}

const makers = {
  action: guardedAction,
  read: (target) => () => send(target.method ?? 'GET', target.path, target.body),
  update: plainUpdate,
}

const times = []
let failed = 0
let firstFailure
const start = performance.now()
const end = start + seconds * 1000
await Promise.all(
  Array.from({ length: connections }, async (_, index) => {
    const once = makers[kind](targets[index % targets.length])
    while (performance.now() < end) {
      const began = performance.now()
      const { body, status } = await once()
      times.push(performance.now() - began)
      if (status < 200 || status > 299) {
        failed += 1
        firstFailure ??= `${status} ${body.toString().slice(0, 300)}`
      }
    }
  }),
)
const took = (performance.now() - start) / 1000
times.sort((a, b) => a - b)
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
console.log(
  JSON.stringify({
    failed,
    firstFailure,
    p50: at(0.5),
    p95: at(0.95),
    perSecond: (times.length - failed) / took,
  }),
)
process.exit(0)
