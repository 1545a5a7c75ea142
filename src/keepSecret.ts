import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { EnvironmentError, hasCode } from './environmentError.ts'
import { say } from './environmentSchema.ts'

/** The least length of a secret, in characters. */
export const secretLength = 32

/** Reads the secret kept in a file, or makes it once. Two processes starting together agree on one. */
export const keepSecret = (name: string, file: string): string => {
  if (!existsSync(file)) {
    // A link appears whole or not at all, so nobody can read a half-written secret.
    const draft = `${file}.${randomBytes(6).toString('hex')}`
    try {
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(draft, `${randomBytes(48).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 })
      linkSync(draft, file)
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) {
        throw new EnvironmentError([
          say(
            `DATA_DIR: không ghi được vào ${path.dirname(file)}; hãy cấp quyền ghi hoặc đặt DATA_DIR khác.`,
            `DATA_DIR: cannot write to ${path.dirname(file)}; grant write permission or set another DATA_DIR.`,
          ),
        ])
      }
    } finally {
      if (existsSync(draft)) rmSync(draft)
    }
  }
  const value = readFileSync(file, 'utf8').trim()
  if (value.length >= secretLength) return value
  throw new EnvironmentError([
    say(
      `${name}: tệp ${file} bị hỏng; hãy khôi phục từ bản sao lưu hoặc xóa tệp để tạo khóa mới.`,
      `${name}: the file ${file} is damaged; restore it from a backup, or delete it to make a new key.`,
    ),
  ])
}
