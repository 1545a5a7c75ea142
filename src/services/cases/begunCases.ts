import type { Payload } from 'payload'

import { rowsOfKind } from '../../outbox/rowsOfKind.ts'
import type { WorkflowCollection } from '../dossiers/dossier.ts'

type Args = {
  branches: string[]
  /** Only those that were sent out by a write of the parent from this rev on … */
  from?: number
  collection: WorkflowCollection
  id: string
  payload: Payload
  /** … and before this one. */
  until: number
}

type Sent = { branch?: unknown; rev?: unknown }

/** The rows by which a parent sent out cases for these lines of its work, and the cases that came of them. */
export const begunCases = async ({ branches, collection, from = 0, id, payload, until }: Args) => {
  const sent = await rowsOfKind(payload, { kind: 'case', subjectCollection: collection, subjectId: id })
  const rows = sent.filter((row) => {
    const { branch, rev } = (row.payload ?? {}) as Sent
    const isOfThem = typeof branch === 'string' && branches.includes(branch)
    return isOfThem && Number(rev) >= from && Number(rev) < until
  })
  return rows.map((row) => ({ branch: String((row.payload as Sent).branch), row }))
}

/** The case that a row began; null before it is there. */
export const caseOfRow = async (payload: Payload, dedupeKey: null | string | undefined) => {
  const first = await payload.find({
    collection: 'history',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    select: { subjectId: true },
    where: { commandKey: { equals: `case:${dedupeKey ?? ''}` } },
  })
  return first.docs[0]?.subjectId ?? null
}
