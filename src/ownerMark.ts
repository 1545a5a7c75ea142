import { createHmac } from 'node:crypto'

import { sealKey } from './sealKey.ts'

/** What stands for somebody where queries must find what is theirs and nobody may read whose it is. */
export const ownerMark = (user: string): string =>
  createHmac('sha256', sealKey('owner')).update(user).digest('hex').slice(0, 40)
