import { fieldsRead } from '../../documents/templates/fieldsRead.ts'
import { readTag } from '../../documents/templates/readTag.ts'
import { compileExpression } from '../../expressions/compileExpression.ts'
import { tagsIn } from '../../notifications/own/tagsIn.ts'
import { namesColumn } from './namesColumn.ts'
import { expressionsOfState } from '../../workflow/expressionsOfState.ts'
import type { AssigneeSource, Assignment } from '../../workflow/stateTypes.ts'
import type {
  EffectDefinition,
  StateDefinition,
  TransitionDefinition,
  WorkflowDefinition,
} from '../../workflow/types.ts'

/** `action`: the step, the state or the procedure's own mail that reads a field, and what it says. */
export type WorkflowUsage = { action: string; source: string; workflow: string }

/**
 * Where a workflow reads a field of a form, or a column of a table (`rows.amount`): conditions and effects of its steps,
 * rights and assignments of its states, its own mails.
 */
export function usagesInWorkflow(
  { mails = [], states, transitions }: WorkflowDefinition,
  workflow: string,
  key: string,
): WorkflowUsage[] {
  const named = (action: string, sources: string[]) => sources.map((source) => ({ action, source, workflow }))
  return [
    ...states.flatMap((state) => named(state.label.vi, inState(state, key))),
    ...transitions.flatMap((step) => named(step.action, inStep(step, key))),
    ...mails.flatMap(({ body, key: mail, subject }) =>
      named(
        mail,
        [subject.vi, subject.en, body.vi, body.en]
          .flatMap((text) => tagsIn(text).tags.map((inner) => readTag(inner).source))
          .filter((source) => fieldsRead([source], [rootOf(key)]).length > 0 && namesColumn(source, key)),
      ),
    ),
  ]
}

function inState(state: StateDefinition, key: string): string[] {
  const { assign, fields = [], parallel } = state
  const branches = parallel?.branches ?? []
  const assignments = [assign, ...branches.flatMap(({ steps }) => steps.map((step) => step.assign))]
  return [
    ...fields.filter(({ field }) => field === key).map(({ permission }) => permission),
    ...assignments.flatMap((each) => fieldsAsked(each).filter((field) => field === key)),
    ...expressionsOfState(state)
      .map(({ source }) => source)
      .filter((source) => reads(source, key)),
  ]
}

function inStep({ effects = [], when = [] }: TransitionDefinition, key: string): string[] {
  const conditions = when.map(({ expression }) => expression).filter((source) => reads(source, key))
  return [...conditions, ...effects.flatMap((effect) => inEffect(effect, key))]
}

/** What an effect works out; the field that it sets, or that names a dossier to act on, is named too. */
function inEffect(effect: EffectDefinition, key: string): string[] {
  switch (effect.kind) {
    case 'act':
      return [
        ...(effect.field === key ? [`${effect.action}: ${effect.field}`] : []),
        ...(effect.when !== undefined && reads(effect.when, key) ? [effect.when] : []),
      ]
    case 'publish':
      return [effect.title, effect.summary, effect.body].filter(
        (source): source is string => source !== undefined && reads(source, key),
      )
    case 'record':
      return Object.values(effect.values).filter((source) => reads(source, key))
    case 'set':
      return effect.field === key || reads(effect.expression, key)
        ? [`${effect.field} = ${effect.expression}`]
        : []
    default:
      return []
  }
}

const fieldsAsked = (assign: Assignment | undefined): string[] =>
  (assign?.to ?? []).flatMap((source: AssigneeSource) => (source.kind === 'field' ? [source.field] : []))

function reads(source: string, key: string): boolean {
  try {
    return compileExpression(source, [rootOf(key)]).names.includes(rootOf(key)) && namesColumn(source, key)
  } catch {
    return false
  }
}

const rootOf = (key: string): string => key.split('.', 1)[0] ?? key
