import type { LinkChoice, LinkPage } from '../../documents/linkPage/buildLinkPage.ts'
import { linkEndings } from '../../workflow/links/linkEndings.ts'
import type { LinkableAction } from '../../workflow/links/linkableActions.ts'
import type { OpenedLink } from './openLink.ts'

type Given = { choice: string; comment: string }

const VOICES = {
  abstain: 'Không có ý kiến',
  no: 'Không đồng ý',
  yes: 'Đồng ý',
}

/** What the page behind an opened link shows, with what was sent already and why it was not taken. */
export const linkPageOf = (
  { answers, judged, link }: OpenedLink,
  given: Given = { choice: '', comment: '' },
  problem: null | string = null,
): LinkPage => {
  const { actions, dossier, giver, mayAbstain, state, status } = judged
  if (status !== 'open' || !giver) {
    const message = linkEndings[status === 'open' ? 'rightless' : status].vi
    return { kind: 'told', message, title: 'Liên kết không còn hiệu lực' }
  }
  return {
    answers,
    choices: actions.flatMap((action) => choicesOf(action, mayAbstain)),
    commentNeeded: actions.every(({ needsComment }) => needsComment),
    deadline: dossier.dueAt ?? null,
    expiresAt: link.expiresAt,
    given,
    giver: giver.name,
    kind: 'ask',
    note: link.note ?? '',
    problem,
    recipient: link.recipientName,
    state: state?.phase.vi ?? state?.label.vi ?? '',
    title: link.title,
  }
}

const choicesOf = (
  { confirm, label, name, needsComment }: LinkableAction,
  mayAbstain: boolean,
): LinkChoice[] => {
  if (name === 'vote') {
    const voices = mayAbstain ? (['yes', 'no', 'abstain'] as const) : (['yes', 'no'] as const)
    return voices.map((voice) => ({ hint: '', label: VOICES[voice], value: `vote:${voice}` }))
  }
  const hints = [confirm?.vi ?? '', needsComment ? 'Cần ghi nội dung ý kiến.' : '']
  return [{ hint: hints.filter((hint) => hint !== '').join(' '), label: label.vi, value: name }]
}
