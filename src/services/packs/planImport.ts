import type { Payload } from 'payload'

import { parseFormDefinition } from '../../forms/parseFormDefinition.ts'
import { DomainError } from '../../shared/domainError.ts'
import { findDifferences, type Difference } from '../../shared/findDifferences.ts'
import type { Problem } from '../../shared/problem.ts'
import { readDefinition } from '../definitions/readDefinition.ts'
import { readRulePack } from '../definitions/readRulePack.ts'
import { scheduleProblems } from '../schedules/scheduleProblems.ts'
import { exportPack } from './exportPack.ts'
import { packKinds, type PackKind } from './packKinds.ts'
import type { DefinitionPack, PackItem } from './packSchema.ts'

export type PlannedChange = {
  /** `kept`: it is in use here, differs, and only a person may change it. */
  change: 'changed' | 'kept' | 'new' | 'same'
  differences: Difference[]
  item: PackItem
  key: string
  kind: PackKind
}

/** What an import would do; refuses a pack with a definition that is not valid or names one that is nowhere. */
export const planImport = async (payload: Payload, pack: DefinitionPack): Promise<PlannedChange[]> => {
  const present = await exportPack(payload)
  const problems = packKinds.flatMap((kind) =>
    pack[kind].flatMap((item) => problemsOf(payload, kind, item, { pack, present })),
  )
  if (problems.length > 0) throw invalid(problems)
  const inUse = await keysInUse(payload)
  return packKinds.flatMap((kind) =>
    pack[kind].map((item): PlannedChange => {
      const known = present[kind].find(({ key }) => key === item.key)
      const base = { item, key: item.key, kind }
      if (!known) return { ...base, change: 'new', differences: [] }
      const differences = findDifferences(known, item)
      if (differences.length === 0) return { ...base, change: 'same', differences }
      return { ...base, change: inUse.has(`${kind}/${item.key}`) ? 'kept' : 'changed', differences }
    }),
  )
}

/** Forms and workflows are drafts until published; rule packs and procedures work as soon as they are active. */
const keysInUse = async (payload: Payload): Promise<Set<string>> => {
  const found = await Promise.all(
    (['rule-packs', 'procedures'] as const).map(async (collection) => {
      const { docs } = await payload.find({
        collection,
        depth: 0,
        limit: 0,
        overrideAccess: true,
        pagination: false,
        select: { key: true },
        where: { active: { not_equals: false } },
      })
      return docs.map(({ key }) => `${collection}/${key}`)
    }),
  )
  return new Set(found.flat())
}

type Packs = { pack: DefinitionPack; present: DefinitionPack }

const problemsOf = (payload: Payload, kind: PackKind, item: PackItem, packs: Packs): Problem[] => {
  const path = `${kind}.${item.key}`
  const twins = packs.pack[kind].filter(({ key }) => key === item.key)
  const doubled =
    twins.length > 1 ? [problem(path, 'Mã bị trùng trong gói.', 'The key stands twice in the pack.')] : []
  return [
    ...doubled,
    ...definitionProblems(kind, item, path),
    ...referenceProblems(payload, kind, item, packs),
    ...(kind === 'procedures' ? problemsOfSchedules(item, packs, path) : []),
  ]
}

const definitionProblems = (kind: PackKind, item: PackItem, path: string): Problem[] => {
  try {
    if (kind === 'forms' || kind === 'workflows') readDefinition(kind, item['definition'])
    if (kind === 'rule-packs') readRulePack(item['definition'])
    return []
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const { code, problems, text } = error
    return problems.length > 0
      ? problems.map((each) => ({ ...each, path: `${path}.definition.${each.path ?? ''}` }))
      : [{ code, message: text, path }]
  }
}

/** Held to the form that comes with the procedure, else to the one that is here. */
const problemsOfSchedules = (item: PackItem, { pack, present }: Packs, path: string): Problem[] => {
  const form = [...pack.forms, ...present.forms].find(({ key }) => key === item['form'])
  const parsed = form && parseFormDefinition(form['definition'])
  const about = { form: parsed?.ok ? parsed.definition : null, startableBy: item['startableBy'] }
  return scheduleProblems(item['schedules'], about).map((each) => ({
    ...each,
    path: `${path}.${each.path ?? ''}`,
  }))
}

const referenceProblems = (payload: Payload, kind: PackKind, item: PackItem, packs: Packs): Problem[] =>
  Object.entries(item).flatMap(([name, value]) => {
    const field = payload.collections[kind].config.flattenedFields.find((each) => each.name === name)
    const path = `${kind}.${item.key}.${name}`
    if (!field) return [problem(path, 'Không có trường này.', 'There is no such field.')]
    if (field.type !== 'relationship') return []
    const target = field.relationTo as PackKind
    const isKnown = [packs.pack, packs.present].some((pack) => pack[target].some(({ key }) => key === value))
    return isKnown
      ? []
      : [problem(path, `Không tìm thấy "${String(value)}".`, `"${String(value)}" is nowhere to be found.`)]
  })

const problem = (path: string, vi: string, en: string): Problem => ({
  code: 'PACK_INVALID',
  message: { en, vi },
  path,
})

const invalid = (problems: Problem[]) =>
  new DomainError(
    'PACK_INVALID',
    422,
    {
      vi: 'Gói định nghĩa chưa hợp lệ; chưa có gì được nhập. Hãy sửa các điểm được nêu.',
      en: 'The pack is not valid; nothing was imported. Mend the points listed.',
    },
    problems,
  )
