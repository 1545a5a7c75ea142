import { dependencyNodes } from '../dependencyNodes.ts'
import { expressionsOf } from '../expressionsOf.ts'
import { fieldsOf } from '../fieldsOf.ts'
import { judgeAnswers } from '../judgeAnswers.ts'
import { namesIn } from '../namesIn.ts'
import { namesRead } from '../namesRead.ts'
import { sectionNode } from '../sectionNode.ts'
import type { Answers, FieldDefinition, FormContext, FormDefinition } from '../types.ts'
import type { Unseen } from './unseen.ts'

type Input = {
  /** All of them. */
  answers: Answers
  context: FormContext
  definition: FormDefinition
  /** The keys of the fields that somebody does not see. */
  hidden: string[]
}

/**
 * What is worked out from answers that somebody does not see, judged with all of them: without it their browser would
 * take these for empty. Nothing where nothing depends on them.
 */
export function judgeUnseen({ answers, context, definition, hidden }: Input): Unseen {
  if (hidden.length === 0) return {}
  const fields = fieldsOf(definition)
  const names = fields.flatMap(namesIn)
  const isUnseen = new Set(hidden)
  const moved = movedBy(definition, isUnseen)
  const isTouched = (field: FieldDefinition): boolean =>
    moved.has(field.key) || rulesOf(field, names).some((name) => isUnseen.has(name) || moved.has(name))
  const touched = fields.filter((field) => !isUnseen.has(field.key) && isTouched(field))
  const sections = definition.pages
    .flatMap((page) => page.sections)
    .filter(({ key }) => moved.has(sectionNode(key)))
  if (touched.length === 0 && sections.length === 0) return {}

  const judged = judgeAnswers({ answers, context, definition, mode: 'draft' })
  const ofSections = sections.map(({ key }) => [
    key,
    { readOnly: [], required: false, visible: judged.visible.includes(key) },
  ])
  const ofFields = touched.map(({ key }) => [
    key,
    {
      ...(Object.hasOwn(judged.computed, key) ? { computed: judged.computed[key] } : {}),
      readOnly: judged.readOnly.filter((path) => path.split('.', 1)[0] === key),
      required: judged.required.includes(key),
      ...(judged.tables[key] ? { table: judged.tables[key] } : {}),
      visible: judged.visible.includes(key),
    },
  ])
  return Object.fromEntries([...ofSections, ...ofFields]) as Unseen
}

/** The sections and fields whose place or value follows from what is not seen, directly or by way of others. */
function movedBy(definition: FormDefinition, unseen: ReadonlySet<string>): ReadonlySet<string> {
  const nodes = dependencyNodes(definition)
  const moved = new Set<string>()
  for (let before = -1; before !== moved.size;) {
    before = moved.size
    for (const { key, reads } of nodes) {
      if (reads.map(rootOf).some((name) => unseen.has(name) || moved.has(name))) moved.add(key)
    }
  }
  return moved
}

/** What decides whether a field is required or read-only, and which parts of it. */
const rulesOf = (field: FieldDefinition, names: string[]): string[] =>
  expressionsOf(field)
    .filter(({ decides }) => decides === 'rule')
    .flatMap(({ source }) => namesRead(source, names))
    .map(rootOf)

const rootOf = (name: string): string => name.split('.', 1)[0] ?? name
