import type { Payload } from 'payload'

import { referencesIn } from '../../forms/referencesIn.ts'
import type { Answers, FormDefinition } from '../../forms/types.ts'
import { isReferable } from '../definitions/referableCollections.ts'

/**
 * How the records that answers name are called, by the key under which the answers keep them. With `reader`, an account:
 * only those that they may read.
 */
export const namesInAnswers = async (
  payload: Payload,
  form: FormDefinition,
  answers: Answers,
  reader?: unknown,
): Promise<Record<string, string>> => {
  const names: Record<string, string> = {}
  const references = referencesIn(form, answers)
  const sources = new Map(references.map(({ source }) => [JSON.stringify(source), source]))
  for (const [name, source] of sources) {
    if (!isReferable(source.collection)) continue
    const key = source.value ?? 'id'
    const values = references.filter((each) => JSON.stringify(each.source) === name).map(({ value }) => value)
    const found = await payload.find({
      collection: source.collection,
      depth: 0,
      overrideAccess: reader === undefined,
      pagination: false,
      user: reader,
      where: { [key]: { in: [...new Set(values)] } },
    })
    for (const doc of found.docs as unknown as Record<string, unknown>[])
      names[String(doc[key])] = String(doc[source.label] ?? '')
  }
  return names
}
