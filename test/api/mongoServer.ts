import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const program = path.resolve(import.meta.dirname, '../../../shared/mongodb/start')

/** The MongoDB-compatible server that the project's checks bring along; absent from a user's clone. */
export const hasMongoServer = existsSync(program)

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** The processes that a process has started; none where the system does not tell. */
const childrenOf = (pid: number): number[] => {
  const file = `/proc/${String(pid)}/task/${String(pid)}/children`
  return existsSync(file) ? readFileSync(file, 'utf8').split(' ').filter(Boolean).map(Number) : []
}

const killNow = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended by itself meanwhile.
  }
}

/** A database server of the test's own, kept in a folder, that can be killed and started again. */
export const mongoServer = (port: number) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'thi-dua-mongo-'))
  let running: ChildProcess | undefined

  const pidIn = (file: string): number => Number(readFileSync(path.join(folder, file), 'utf8').split('\n')[0])

  const start = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const child = spawn(program, ['--port', String(port), '--dbpath', folder], {
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      running = child
      child.stdout.on('data', (chunk: Buffer) => {
        if (chunk.toString().includes('ready ')) resolve()
      })
      child.once('exit', (code) => reject(new Error(`The database server ended with ${String(code)}`)))
    })

  const ended = async (): Promise<void> => {
    while (running?.exitCode === null && running.signalCode === null)
      await new Promise((resolve) => setTimeout(resolve, 20))
  }

  return {
    /**
     * Ends every process at once, as a power cut would: one that outlives the postmaster keeps its memory in use, so
     * that the next start is refused.
     */
    kill: async (): Promise<void> => {
      const postmaster = pidIn('postmaster.pid')
      const pids = [pidIn('ferretdb.pid'), postmaster, ...childrenOf(postmaster)]
      for (const pid of pids) killNow(pid)
      await ended()
      while (pids.some(isAlive)) await new Promise((resolve) => setTimeout(resolve, 20))
    },
    start,
    stop: async (): Promise<void> => {
      running?.kill('SIGTERM')
      await ended()
    },
    url: `mongodb://127.0.0.1:${String(port)}`,
  }
}
