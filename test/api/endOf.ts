import { spawnServer } from './startServer.ts'

/** Starts the program as it is deployed and waits for its end: what it said, and its exit code. */
export const endOf = (env: Record<string, string>): Promise<{ code: null | number; text: string }> =>
  new Promise((resolve) => {
    const child = spawnServer(env)
    let text = ''
    const keep = (chunk: Buffer) => (text += chunk.toString())
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.once('exit', (code) => resolve({ code, text }))
  })
