import { matchesFacts } from '../matchesFacts.ts'
import { refuse } from '../refuse.ts'
import type { EverydayAction, EverydayArgs } from './everydayAction.ts'
import { refuseStranger } from './guards.ts'
import { keep } from './keep.ts'
import { readComment } from './readComment.ts'

const label = { vi: 'Mở niêm phong danh tính', en: 'Open the seal' }

const barred = (args: Omit<EverydayArgs, 'command'>) => {
  const { definition, facts, instance } = args
  if (instance.flow.seal?.state !== 'kept') {
    return refuse(409, 'NOT_SEALED', {
      vi: 'Danh tính người lập hồ sơ này không được niêm phong.',
      en: 'Who began this dossier is not sealed.',
    })
  }
  // To know is a duty of one's own: nobody lends it.
  const isPersonal = facts.onBehalfOf === undefined
  return refuseStranger(isPersonal && matchesFacts(definition.sealed?.to ?? [], definition, instance, facts))
}

/** Whoever may know learns who began a sealed dossier: with a reason, on the record, and whoever began it is told. */
export const openSeal: EverydayAction = {
  barred,
  comment: true,
  commentMin: 20,
  isOffered: ({ facts, instance }) => instance.flow.seal?.opened.includes(facts.actor.id) !== true,
  label,
  perform: (args) => {
    const { command, facts, instance } = args
    const refused = barred(args) ?? readComment(openSeal, command)
    if (refused !== undefined) return refused
    const { seal } = instance.flow
    if (seal === undefined) throw new Error('a dossier without a seal was not refused')
    return keep(
      instance,
      { seal: { ...seal, opened: [...new Set([...seal.opened, facts.actor.id])] } },
      {
        action: { label, name: 'openSeal' },
        effects: [
          {
            kind: 'notify',
            text: {
              vi: 'Danh tính của Ông/Bà trong hồ sơ đã được mở cho người có thẩm quyền.',
              en: 'Your identity in the dossier was opened to somebody who may know it.',
            },
            to: 'creator',
          },
        ],
        isLight: true,
      },
    )
  },
}
