import type { Payload } from 'payload'

import { isId } from '../../database/isId.ts'
import { findWindowProblem } from '../../commendation/findWindowProblem.ts'
import { openCampaignStates } from '../../commendation/openCampaignStates.ts'
import { nominationReach } from '../../commendation/nominationReach.ts'
import { DomainError } from '../../shared/domainError.ts'
import { idOf } from '../../shared/idOf.ts'
import type { Problem } from '../../shared/problem.ts'
import { refuseUnknownKeys } from '../../shared/refuseUnknownKeys.ts'
import type { Person } from '../dossiers/actorOf.ts'
import { now } from '../clock.ts'
import type { Command } from '../commands/once.ts'
import { startDossier } from '../dossiers/startDossier.ts'
import { startOnce } from '../dossiers/startOnce.ts'

type Args = { actor: Person; idempotencyKey?: string; input: Record<string, unknown>; payload: Payload }

const KNOWN = ['answers', 'awardType', 'campaign', 'person', 'unit']

/** Begins a nomination in a published campaign, pinned to the campaign's form and workflow versions. */
export const startNomination = (args: Args) =>
  startOnce({ ...args, collection: 'nominations' }, (command) => begin(args, command))

const begin = async ({ actor, input, payload }: Args, command: Command) => {
  refuseUnknownKeys(input, KNOWN)
  const campaign = await one(
    payload,
    'campaigns',
    input['campaign'],
    'key',
    'campaign',
    'Hãy chọn phong trào thi đua.',
    'Choose a campaign.',
  )
  const award = await one(
    payload,
    'award-types',
    input['awardType'],
    'code',
    'awardType',
    'Hãy chọn danh hiệu, hình thức đề nghị.',
    'Choose an award.',
  )
  if (!openCampaignStates.includes(String(campaign['state']))) throw campaignClosed()
  const late = findWindowProblem(campaign, now())
  if (late) throw new DomainError(late.code, 422, late.message, [late])
  const offered = ((campaign['awardTypes'] ?? []) as unknown[]).map((item) => idOf(item))
  if (!offered.includes(String(award['id']))) {
    throw invalid([
      problem(
        'awardType',
        'Phong trào này không xét danh hiệu, hình thức đã chọn.',
        'This campaign does not consider that award.',
      ),
    ])
  }
  const holder = await holderOf(payload, input, String(award['holder']))
  assertMayStart(actor, holder)
  const formVersion = idOf(
    holder.person ? campaign['formVersion'] : (campaign['collectiveFormVersion'] ?? campaign['formVersion']),
  )
  return startDossier({
    actor,
    answers: input['answers'],
    collection: 'nominations',
    command,
    fields: {
      awardCode: award['code'],
      awardType: award['id'],
      campaign: campaign['id'],
      formVersion,
      holderName: holder.name,
      person: holder.person,
      title: `${String(award['name'])} – ${holder.name}`,
      unit: holder.unit,
    },
    payload,
    workflowVersion: idOf(campaign['nominationWorkflowVersion']) ?? '',
  })
}

type Holder = { name: string; person: null | string; unit: string }

const holderOf = async (payload: Payload, input: Record<string, unknown>, kind: string): Promise<Holder> => {
  if (input['person'] !== undefined && input['person'] !== null) {
    if (kind === 'collective')
      throw invalid([
        problem(
          'person',
          'Danh hiệu này chỉ dành cho tập thể; hãy chọn đơn vị.',
          'This award is for collectives; choose a unit.',
        ),
      ])
    const person = await one(
      payload,
      'people',
      input['person'],
      'key',
      'person',
      'Hãy chọn cá nhân được đề nghị.',
      'Choose the person.',
    )
    return {
      name: String(person['fullName']),
      person: String(person['id']),
      unit: idOf(person['unit']) ?? '',
    }
  }
  if (kind === 'person')
    throw invalid([
      problem(
        'person',
        'Danh hiệu này dành cho cá nhân; hãy chọn cá nhân được đề nghị.',
        'This award is for persons; choose one.',
      ),
    ])
  const unit = await one(
    payload,
    'units',
    input['unit'],
    'key',
    'unit',
    'Hãy chọn tập thể được đề nghị.',
    'Choose the unit.',
  )
  return { name: String(unit['name']), person: null, unit: String(unit['id']) }
}

const assertMayStart = (actor: Person, holder: Holder): void => {
  const { everybody, person, unit } = nominationReach(actor)
  const forUnit = unit !== null && unit === holder.unit
  const forSelf = person !== null && person === holder.person
  if (everybody || forUnit || forSelf) return
  throw new DomainError('NOT_ALLOWED', 403, {
    vi: 'Ông/Bà chỉ lập được hồ sơ cho đơn vị mình hoặc cho chính mình.',
    en: 'You may begin a nomination for your own unit or yourself only.',
  })
}

type Findable = 'award-types' | 'campaigns' | 'people' | 'units'

/** By id, or by the key that people know. */
const one = async (
  payload: Payload,
  collection: Findable,
  given: unknown,
  keyField: string,
  path: string,
  vi: string,
  en: string,
) => {
  const value = idOf(given)
  const found = value
    ? await payload.find({
        collection,
        depth: 0,
        limit: 1,
        overrideAccess: true,
        pagination: false,
        where: {
          or: [{ [keyField]: { equals: value } }, ...(isId(value) ? [{ id: { equals: value } }] : [])],
        },
      })
    : null
  const doc = found?.docs[0] as Record<string, unknown> | undefined
  if (doc) return doc
  throw invalid([problem(path, vi, en)])
}

const problem = (path: string, vi: string, en: string): Problem => ({
  code: 'NOMINATION_INVALID',
  message: { en, vi },
  path,
})
const invalid = (problems: Problem[]) =>
  new DomainError(
    'NOMINATION_INVALID',
    422,
    {
      vi: 'Chưa lập được hồ sơ; hãy bổ sung các mục được nêu.',
      en: 'The nomination cannot begin; complete what is listed.',
    },
    problems,
  )
const campaignClosed = () =>
  new DomainError('CAMPAIGN_CLOSED', 409, {
    vi: 'Phong trào này chưa phát động hoặc đã kết thúc nên không nhận hồ sơ.',
    en: 'This campaign is not open for nominations.',
  })
