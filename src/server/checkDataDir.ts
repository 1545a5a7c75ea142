import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { StartProblem } from '../shared/startProblem.ts'

/** Makes DATA_DIR when it is missing and proves that files can be written there. */
export const checkDataDir = (folder: string): void => {
  const probe = path.join(folder, `.write-test-${randomBytes(6).toString('hex')}`)
  try {
    makeFolder(folder)
    writeFileSync(probe, 'ok')
  } catch {
    throw new StartProblem({
      vi: `DATA_DIR: không ghi được vào ${folder}; hãy cấp quyền ghi hoặc đặt DATA_DIR khác.`,
      en: `DATA_DIR: cannot write to ${folder}; grant write permission or set another DATA_DIR.`,
    })
  } finally {
    if (existsSync(probe)) rmSync(probe)
  }
}

/** One level after another: told to make them all at once, Node 20 goes round for ever where none can be made (/proc). */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return
  makeFolder(path.dirname(folder))
  mkdirSync(folder)
}
