import type { Payload } from 'payload'

import { isId } from '../../database/isId.ts'
import { isRecord } from '../../shared/isRecord.ts'
import { namesOfAccounts } from '../accounts/namesOfAccounts.ts'

/** The names of the accounts that were given with the actions of a history, by id: whom a remark mentions, who got a copy. */
export const namesInLines = (
  payload: Payload,
  lines: { changes?: unknown }[],
): Promise<Map<string, string>> =>
  namesOfAccounts(payload, [...new Set(lines.flatMap(({ changes }) => givenIn(changes)))].filter(isId))

const givenIn = (changes: unknown): string[] =>
  isRecord(changes) && isRecord(changes['data'])
    ? Object.values(changes['data'])
        .flat()
        .filter((value): value is string => typeof value === 'string')
    : []
