import { Agent, request } from 'node:http'

import type { FuzzRequest } from './fuzzRequest.ts'

export type RawAnswer = { body: string; headers: NodeJS.Dict<string | string[]>; status: number }

const agent = new Agent({ keepAlive: true, maxSockets: 8 })
const patienceMs = 20_000

/** Sends a request as it is: `fetch` would tidy the address and refuse what the tests want to send. */
export const sendRaw = (origin: string, { body, headers, method, path }: FuzzRequest): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin)
    // Node's client refuses raw characters that no client sends; everything else goes out untouched.
    const target = path.replace(/[^\u0021-\u007e]/gu, (character) => encodeURIComponent(character))
    // Said outright, since Node's client leaves the length of a GET's or a DELETE's body to be guessed.
    const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }
    const outgoing = request(
      {
        agent,
        headers: { ...headers, ...length },
        hostname,
        method,
        path: target,
        port,
        timeout: patienceMs,
      },
      (incoming) => {
        const chunks: Buffer[] = []
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        incoming.on('error', reject)
        incoming.on('end', () =>
          resolve({
            body: Buffer.concat(chunks).toString(),
            headers: incoming.headers,
            status: incoming.statusCode ?? 0,
          }),
        )
      },
    )
    outgoing.on('error', reject)
    outgoing.on('timeout', () => outgoing.destroy(new Error(`No answer: ${method} ${path}`)))
    outgoing.end(body)
  })
