import { existsSync, readFileSync } from 'node:fs'

import { inject } from 'vitest'

import type { CaughtMail } from '../api/mailCatcher.ts'

/** The mails that a demo account, or an address elsewhere, has been sent so far. */
export const mailsTo = (name: string): CaughtMail[] => {
  const file = inject('mailFile')
  if (!existsSync(file)) return []
  const address = name.includes('@') ? name : `${name}@demo.example.vn`
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CaughtMail)
    .filter(({ to }) => to.includes(address))
}
