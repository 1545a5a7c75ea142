import type { Payload } from 'payload'

import { recordCollections } from '../commendation/recordCollections.ts'
import type { Entry } from './entry.ts'
import { keyedId } from '../database/keyedId.ts'
import { rowsOfKind } from './rowsOfKind.ts'

type Facts = {
  /** What the dossier calls the record; without one every effect makes its own. */
  name?: string
  rev: number
  target: string
  values: Record<string, unknown>
}

/**
 * Makes the record that an effect asks for, or changes the one that the dossier has under that name. Ids follow from the
 * row or from the name, so that a repeat finds the record made. What a later step has said of a field stands, also where
 * an older row was held up.
 */
export const keepRecord = async (payload: Payload, entry: Entry) => {
  const { name, rev, target, values } = entry.payload as Facts
  const collection = recordCollections.find((slug) => slug === target)
  if (!collection) throw new Error(`A workflow may not keep records of ${target}`)
  const of = `record:${entry.subjectCollection}:${entry.subjectId}:${target}:${name ?? ''}`
  const id = keyedId(name === undefined ? entry.dedupeKey : of)
  const done = { status: 'done' as const, summary: `${target}: ${id}` }
  const isThere = async () =>
    (await payload.count({ collection, overrideAccess: true, where: { id: { equals: id } } })).totalDocs > 0
  if (!(await isThere())) {
    const said = name === undefined ? [values] : (await saidOf(payload, entry)).map((each) => each.values)
    const data = { ...Object.assign({}, ...said), id } as never
    try {
      await payload.create({ collection, data, overrideAccess: true })
      return done
    } catch (error) {
      // Another row of the same record may have made it in this moment.
      if (!(await isThere())) throw error
    }
  }
  if (name !== undefined) {
    const later = (await saidOf(payload, entry)).filter((each) => each.rev > rev)
    const isSaidLater = (field: string) => later.some((each) => Object.hasOwn(each.values, field))
    const data = Object.fromEntries(Object.entries(values).filter(([field]) => !isSaidLater(field)))
    await payload.update({ collection, data, id, overrideAccess: true })
  }
  return done
}

/** All that the steps of the dossier have said of the record so far, in their order. */
const saidOf = async (payload: Payload, entry: Entry) => {
  const { name, target } = entry.payload as Facts
  const rows = await rowsOfKind(payload, entry)
  return rows
    .map((row) => row.payload as unknown as Facts)
    .filter((facts) => facts.name === name && facts.target === target)
    .sort((one, other) => one.rev - other.rev)
}
