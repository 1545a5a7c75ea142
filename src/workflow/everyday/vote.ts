import { askedNow, countOf } from '../approval/askedNow.ts'
import { isUnclaimed } from '../approval/branchPool.ts'
import { settleTokens } from '../approval/settleTokens.ts'
import type { Problem } from '../../shared/problem.ts'
import type { Token, Vote } from '../flowTypes.ts'
import { noteDoer } from '../noteDoer.ts'
import { nobodyEligible } from '../nobodyEligible.ts'
import { refuse } from '../refuse.ts'
import { stateOf } from '../stateOf.ts'
import { findRequiredProblems } from '../findRequiredProblems.ts'
import { findPauseProblem } from '../findPauseProblem.ts'
import { travel } from '../travel.ts'
import { travelOutcome } from '../travelOutcome.ts'
import type { Passage } from '../types.ts'
import { wayOfNobody } from '../wayOfNobody.ts'
import type { EverydayAction, EverydayArgs } from './everydayAction.ts'
import { refuseStranger, standsFor } from './guards.ts'
import { keep } from './keep.ts'
import { readComment } from './readComment.ts'

const label = { vi: 'Cho ý kiến', en: 'Give an opinion' }

type Args = Omit<EverydayArgs, 'command'>

const askedTokens = ({ definition, facts, instance }: Args): Token[] =>
  instance.flow.tokens.filter((token) =>
    askedNow(stateOf(definition, instance.state), token).includes(standsFor(facts)),
  )

const barred = (args: Args) => {
  const { flow } = args.instance
  if (!flow.tokens.some(({ branch, outcome }) => outcome === null && !branch.startsWith('child:'))) {
    return refuse(409, 'NOTHING_TO_VOTE', {
      vi: 'Bước này không có nội dung lấy ý kiến đang mở.',
      en: 'No opinion is asked for at this step.',
    })
  }
  const hasSpoken = flow.tokens.some(({ votes }) => votes.some(({ user }) => user === standsFor(args.facts)))
  if (hasSpoken && askedTokens(args).length === 0) {
    return refuse(409, 'ALREADY_VOTED', {
      vi: 'Ông/Bà đã cho ý kiến ở bước này.',
      en: 'You have already given your opinion at this step.',
    })
  }
  return findPauseProblem(args.instance) ?? refuseStranger(askedTokens(args).length > 0)
}

const choose = (args: EverydayArgs): { choice: Vote['choice']; token: Token } | undefined => {
  const { command, definition, instance } = args
  const { branch, choice } = command.data ?? {}
  const token = askedTokens(args).find((each) => branch === undefined || each.branch === branch)
  if (token === undefined) return undefined
  const mayAbstain = countOf(stateOf(definition, instance.state), token).abstain === true
  if (choice === 'yes' || choice === 'no' || (choice === 'abstain' && mayAbstain)) return { choice, token }
  return undefined
}

/** What the step requires of this person first, where the way that their voice asks for needs it. */
const lackingFor = ({ definition, facts, instance }: EverydayArgs, choice: Vote['choice']): Problem[] => {
  const state = stateOf(definition, instance.state)
  const action = (state?.approval ?? state?.parallel)?.[choice === 'yes' ? 'yes' : 'no']
  const way = definition.transitions.find(
    (each) => each.action === action && each.from.includes(instance.state),
  )
  return findRequiredProblems(definition, instance, way ?? {}, facts)
}

/** One voice in an approval or a branch. Whatever it settles happens with it, in the same passage. */
export const vote: EverydayAction = {
  barred,
  comment: false,
  label,
  perform: (args) => {
    const { command, definition, facts } = args
    const refused = barred(args) ?? readComment(vote, command)
    if (refused !== undefined) return refused
    const chosen = choose(args)
    if (chosen === undefined) {
      const message = {
        vi: 'Hãy chọn “đồng ý” (yes), “không đồng ý” (no) hoặc – nơi cho phép – “không có ý kiến” (abstain), ở nhánh đang hỏi Ông/Bà.',
        en: 'Choose yes, no or – where allowed – abstain, in a branch that asks you.',
      }
      return refuse(422, 'CHOICE_INVALID', message, 'data.choice')
    }
    const voice: Vote = { at: facts.now, by: facts.actor.id, choice: chosen.choice, user: standsFor(facts) }
    const lacking = lackingFor(args, chosen.choice)
    if (lacking.length > 0) return { ok: false, problems: lacking, status: 422 }
    const instance = noteDoer(args.instance, 'vote', facts)
    const state = stateOf(definition, instance.state)
    // Whoever answers for a pool without claiming it first has claimed it by that.
    const claimed = isUnclaimed(state, chosen.token) ? { holder: standsFor(facts) } : {}
    const spoken = instance.flow.tokens.map((token) =>
      token === chosen.token ? { ...token, ...claimed, votes: [...token.votes, voice] } : token,
    )
    if (state === undefined) return refuse(409, 'NOTHING_TO_VOTE', label)
    const { outcome, tokens } = settleTokens(state, spoken, { ...facts, flow: instance.flow })
    const after = { ...instance, flow: { ...instance.flow, tokens } }
    if (outcome === null) {
      const unmanned = wayOfNobody(definition, after)
      if (unmanned !== undefined) return travel(definition, after, unmanned, facts)
      const problems = nobodyEligible(definition, after)
      if (problems.length > 0) return { ok: false, problems, status: 422 }
      return {
        ...keep(instance, { tokens }, { action: { label, name: 'vote' }, isLight: true }),
        ...newTurns(tokens, instance.flow.tokens),
      }
    }
    return travelOutcome(definition, after, outcome, facts)
  },
}

/** Those whose turn a finished step of a branch has made it are told. */
const newTurns = (tokens: Token[], before: Token[]): Pick<Passage, 'effects'> => ({
  effects: tokens
    .filter(({ branch, step }) => before.some((old) => old.branch === branch && old.step !== step))
    .flatMap(({ assignees }) => assignees)
    .map((user) => ({ kind: 'mail', template: 'turn', to: { user } })),
})
