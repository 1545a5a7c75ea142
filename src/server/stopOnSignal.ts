import type { Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

type StopOnSignalArgs = { closers: (() => Promise<unknown>)[]; server: Server }

const patienceMs = 10_000
const requestsMs = 7000

/** On SIGTERM or SIGINT: take no more connections, finish what runs, close the rest in order, within ten seconds. */
export const stopOnSignal = ({ closers, server }: StopOnSignalArgs): void => {
  let isStopping = false
  // Whoever goes on asking over a connection that is open is answered once more and then sent away.
  server.prependListener('request', (_req, res) => {
    if (isStopping) res.shouldKeepAlive = false
  })
  const stop = async (code: number): Promise<void> => {
    if (isStopping) process.exit(1)
    isStopping = true
    setTimeout(() => process.exit(1), patienceMs).unref()
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeIdleConnections()
    // Connections that were busy become idle when their answer is out.
    const sweep = setInterval(() => server.closeIdleConnections(), 100)
    await Promise.race([closed, sleep(requestsMs)])
    clearInterval(sweep)
    server.closeAllConnections()
    for (const close of closers) await close().catch(() => undefined)
    process.exit(code)
  }
  process.on('SIGTERM', () => void stop(0))
  process.on('SIGINT', () => void stop(0))
  process.on('uncaughtException', (error) => {
    console.error(error)
    void stop(1)
  })
  // One request's broken stream is no reason to end everybody's.
  process.on('unhandledRejection', (reason) => console.error(reason))
}
