import type { OutboxEntry } from '../../database/journal.ts'
import { idOf } from '../../shared/idOf.ts'
import type { EffectDefinition } from '../../workflow/types.ts'
import { systemActor } from '../dossiers/systemActor.ts'
import { actRows } from './actRows.ts'
import type { EffectPlan } from './effectPlan.ts'
import { recipientsOf } from './recipientsOf.ts'
import type { Row } from './rowMaker.ts'
import { signOf } from './signOf.ts'
import { valuesInWrite } from './valuesInWrite.ts'

/** What one effect of a step asks for; nothing where the write itself has carried it out. */
export const rowsOfEffect = (
  effect: EffectDefinition,
  index: number,
  args: EffectPlan,
  row: Row,
  turn: string[],
): OutboxEntry[] => {
  const { actor, dossier } = args
  switch (effect.kind) {
    case 'act':
      return actRows(effect, index, args, row)
    case 'run':
      return [row('run', `run:${effect.name}`, { actor: actor.id, name: effect.name })]
    case 'document':
      return [
        row('document', `document:${String(index)}`, {
          // The dossier as it is in this very write: it may have moved on before the document is made.
          answers: dossier['answers'] ?? {},
          at: args.at,
          computed: dossier['computed'] ?? {},
          name: effect.name ?? null,
          sign: signOf(args),
          template: effect.template,
        }),
      ]
    case 'mail': {
      const own = ownMail(effect.template, args)
      return recipientsOf(effect.to, args, turn).map((user) =>
        row('mail', `mail:${effect.template}:${user}`, {
          ...own,
          isUrgent: isRung(args),
          template: effect.template,
          user,
        }),
      )
    }
    case 'notify':
      return recipientsOf(effect.to, args, turn)
        .filter((user) => user !== actor.id)
        .map((user) => row('notify', `notify:${String(index)}:${user}`, { text: effect.text, user }))
    case 'case': {
      const { procedure, title } = effect
      const unit = idOf(dossier['unit'])
      return [row('case', `case:${String(index)}`, { actor: actor.id, procedure, title: title.vi, unit })]
    }
    case 'publish': {
      const { body, collection, summary, title } = effect
      const values = valuesInWrite({ body: body ?? 'null', summary: summary ?? 'null', title }, args)
      return [row('publish', `publish:${collection}`, { at: args.at, target: collection, values })]
    }
    case 'record':
      return [
        row('record', `record:${String(index)}`, {
          ...(effect.name === undefined ? {} : { name: effect.name }),
          target: effect.collection,
          values: valuesInWrite(effect.values, args),
        }),
      ]
    case 'webhook':
      return [row('webhook', `webhook:${effect.name}`, { name: effect.name })]
    case 'withdraw':
      return [row('publish', `publish:${effect.collection}`, { target: effect.collection, values: null })]
    case 'set':
      return []
  }
}

/** The words of a mail that the procedure writes itself, and the dossier that they tell of as it is in this very write. */
const ownMail = (template: string, args: EffectPlan) => {
  const { at, definition, dossier } = args
  const own = definition.mails?.find(({ key }) => key === template)
  return own
    ? { answers: dossier['answers'] ?? {}, at, computed: dossier['computed'] ?? {}, own, sign: signOf(args) }
    : {}
}

/** The clock reminds or brings the head in, and the dossier stays where it is: such mail waits for no digest. */
const isRung = ({ actor, passage }: EffectPlan): boolean =>
  actor.id === systemActor.id && passage.path.length === 0
