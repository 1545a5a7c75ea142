import { searchKey } from '../../shared/searchKey.ts'
import { isSealable } from '../../workflow/seal/isSealable.ts'
import { nameCreator } from '../../workflow/seal/nameCreator.ts'
import { sealedId } from '../../workflow/seal/sealedId.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import type { Person } from '../dossiers/actorOf.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import { identityIn } from './findSealed.ts'
import { isSealedOwner } from './isSealedOwner.ts'
import { maskOf } from './maskOf.ts'

type Args = { action: string; actor: Person; definition: WorkflowDefinition; dossier: Dossier }

export type OpenedDraft = { dossier: Dossier; set: Record<string, unknown> }

/**
 * A draft whose answers need no seal, as its creator hands it in: from this very write on it bears their name. Null where
 * it stays sealed – whatever is not clearly no secret – or where this is not the step out of the draft.
 */
export const openDraft = ({ action, actor, definition, dossier }: Args): null | OpenedDraft => {
  const { flow } = dossier
  const leaves = definition.transitions.some(
    (way) => way.action === action && way.from.includes(dossier.state) && way.to !== definition.initial,
  )
  const isDraft = flow?.seal?.state === 'draft' && dossier.state === definition.initial
  if (!flow || !leaves || !isDraft || !isSealedOwner(dossier, actor.id)) return null
  if (isSealable(definition, (dossier['answers'] ?? {}) as Record<string, unknown>)) return null
  const { unit, user } = identityIn(dossier)
  const title = `${String(dossier['title'] ?? '')} – ${actor.name}`
  const words = { [maskOf(definition, flow).name]: actor.name, [sealedId]: user }
  const { seal: _seal, ...plain } = flow
  const set = {
    answers: nameCreator(dossier['answers'] ?? {}, words),
    circle: null,
    createdBy: user,
    seal: null,
    searchKey: searchKey(title),
    title,
    unit,
  }
  return { dossier: { ...dossier, ...set, flow: nameCreator(plain, words) }, set }
}
