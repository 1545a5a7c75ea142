import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { startServer } from './startServer.ts'

/** Starts and stops on the same data, killed every second time; the exit code of each graceful stop. */
export const startsInARow = async (count: number, databaseUri: string): Promise<(null | number)[]> => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'thi-dua-starts-'))
  const codes: (null | number)[] = []
  for (let start = 0; start < count; start += 1) {
    const server = await startServer({ dataDir, env: { DATABASE_URI: databaseUri } })
    if (start % 2 === 1) await server.kill()
    else codes.push(await server.stop())
  }
  return codes
}
