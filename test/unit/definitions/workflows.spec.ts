import { describe, expect, it } from 'vitest'

import { relationKeys } from '../../../src/commendation/relations.ts'
import { roleKeys } from '../../../src/commendation/roles.ts'
import { shippedWorkflows, workflowContextNames } from '../../../src/definitions/workflows/index.ts'
import { isEndState } from '../../../src/workflow/isEndState.ts'
import { commonContextNames } from '../../../src/services/dossiers/commonContext.ts'
import { lintWorkflow } from '../../../src/workflow/lintWorkflow.ts'
import { parseWorkflowDefinition } from '../../../src/workflow/parseWorkflowDefinition.ts'
import { shortestPaths } from '../../../src/workflow/shortestPaths.ts'
import { statesWithWayOut } from '../../../src/workflow/statesWithWayOut.ts'
import { turnNow } from '../../../src/workflow/relationsNow.ts'
import type {
  Facts,
  Instance,
  TransitionDefinition,
  Who,
  WorkflowDefinition,
} from '../../../src/workflow/types.ts'
import { attempt, start, workflowOf } from './attemptAction.ts'

/** The names are a contract with frontends and tests: they may not change unseen. */
const names = {
  'nomination-annual': {
    states:
      'draft unitReview submitted supplement overdue received appraisalReview appraised tabled passed notPassed announced finalized forwarded awarded rejected withdrawn onHold revoked',
    actions:
      'propose submit sendBack refuse receive requestSupplement resubmit lapse extend proposeAppraisal sendBackAppraisal appraise reject table pass fail announce finalize decide forward recordGrant recordRefusal revoke withdraw hold release',
  },
  'council-session': {
    states: 'draft convened circulating inSession voting counting disputed counted minuted signed postponed',
    actions:
      'convene open circulate postpone openVote closeVote confirmCount disputeCount recount annulVote draftMinutes sign',
  },
  exemplar: {
    states: 'proposed verified editing approved published archived withdrawn declined',
    actions: 'verify decline edit approve revise publish archive expire unpublish',
  },
  decision: {
    states: 'draft review submitted issued notified paid handedOver archived cancelled',
    actions: 'propose submit issue return notify pay handOver archive correct cancel',
  },
  campaign: {
    states: 'draft published halfway closed cancelled',
    actions: 'publish takeStock beginStock goOn close cancel',
  },
  'nomination-ad-hoc': {
    states: 'draft proposed appraising supplement approving opinion deciding awarded rejected',
    actions:
      'propose confirm declineByUnit requestSupplement resubmit lapse appraise appraiseAgain consult reject passed notPassed decide refuse',
  },
  'nomination-thematic': {
    states: 'draft proposed appraising supplement approving opinion deciding awarded rejected',
    actions:
      'propose confirm declineByUnit requestSupplement resubmit lapse appraise appraiseAgain consult reject passed notPassed decide refuse',
  },
  'nomination-higher': {
    states:
      'packing partyOpinion signing dispatching sent atCentre supplementing informing handedOver notGranted',
    actions:
      'submit consultParty giveOpinion sign sendBack dispatch recordForwarded recordRequest resend recordGrant recordRefusal handOver',
  },
  registration: {
    states: 'draft submitted confirmed registered declined',
    actions: 'submit confirm enter decline',
  },
  initiative: {
    states: 'draft submitted reviewing council deciding recognized refused',
    actions: 'submit confirm decline reviewPassed reviewFailed councilPassed councilFailed recognize refuse',
  },
  petition: {
    states:
      'draft sent received verifying verifyingLonger asking concluding hearing answered closed appealed transferred declined',
    actions:
      'send receive accept decline transfer ask lapse supply extend report hear recordHearing conclude concludeKeepingHold verifyAgain acknowledge appeal close',
  },
  'periodic-report': {
    states: 'opened collecting consolidating checking submitted signed sent cancelled',
    actions: 'collect collected collectedInPart propose submit sendBack sign dispatch replace cancel',
  },
  'unit-report': {
    states: 'writing checking accepted absent',
    actions: 'submit accept sendBack lapse markAbsent',
  },
  'plan-task': {
    states: 'draft doing reported done dropped',
    actions: 'give report confirm goOn extend drop',
  },
  training: {
    states: 'planned approving registering preparing learning examined certified cancelled',
    actions:
      'submit approved disapproved registered registeredInPart closeRegistration begin beginEarly examine certify cancel',
  },
  'learner-registration': {
    states: 'writing sent nobodySent',
    actions: 'send sendNobody lapse',
  },
  inspection: {
    states: 'planned deciding inspecting concluding remedying verifying closed notHeld',
    actions: 'submit decide refuse reportFindings conclude order remedied extend close remedyAgain',
  },
  'exemplar-learning': {
    states: 'draft submitted learning completed declined',
    actions: 'submit enter decline report finish complete',
  },
}

/** Somebody who fits the first entry of `by`. */
const fitting = (
  definition: WorkflowDefinition,
  instance: Instance,
  transition: TransitionDefinition,
): Partial<Facts> => {
  const [who] = transition.by
  // Once one of the people it is up to, so that nobody acts on what they did themselves.
  const [turn = who?.role ?? 'u'] = who?.relation === 'assignee' ? turnNow(definition, instance) : []
  return fits(who, turn)
}

const fits = (who: Who | undefined, id: string): Partial<Facts> => ({
  actor: { id, roles: who?.role === undefined ? [] : [who.role] },
  relations: who?.relation === undefined ? [] : [who.relation],
})

describe.each(Object.keys(shippedWorkflows))('the shipped workflow %s', (key) => {
  const definition = workflowOf(key)

  it('should have exactly the promised states and actions', () => {
    const expected = names[key as keyof typeof names]

    expect(definition.key).toBe(key)
    expect(definition.states.map((state) => state.key).join(' ')).toBe(expected.states)
    expect([...new Set(definition.transitions.map(({ action }) => action))].join(' ')).toBe(expected.actions)
  })

  it('should read and lint clean', () => {
    const knownNames = workflowContextNames[key] ?? []

    expect(parseWorkflowDefinition(JSON.parse(JSON.stringify(definition)))).toEqual({ definition, ok: true })
    expect(
      lintWorkflow(definition, {
        groups: ['council'],
        knownNames: [...commonContextNames, ...knownNames],
        relations: relationKeys,
        roles: roleKeys,
      }),
    ).toEqual([])
  })

  it('should let every state be reached, and left unless it is an end', () => {
    const keys = definition.states.map((state) => state.key)

    expect([...shortestPaths(definition).keys()].sort()).toEqual([...keys].sort())
    expect([...statesWithWayOut(definition)].sort()).toEqual([...keys].sort())
    for (const state of definition.states.filter((each) => !isEndState(each))) {
      expect(definition.transitions.some(({ from }) => from.includes(state.key))).toBe(true)
    }
  })

  it('should be walkable to every state by people who fit', () => {
    for (const [state, path] of shortestPaths(definition)) {
      let instance = start(definition)
      for (const edge of path) {
        const transition = definition.transitions.find(
          (t) => t.action === edge.action && t.from.includes(edge.from),
        )
        if (transition === undefined) throw new Error(`no ${edge.action} from ${edge.from}`)
        const outcome = attempt(
          definition,
          instance,
          edge.action,
          fitting(definition, instance, transition),
          transition.system ?? false,
        )
        if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
        instance = outcome.next
      }
      expect(instance.state).toBe(state)
    }
  })

  it('should mail those whose turn it becomes', () => {
    for (const { action, effects = [], to } of definition.transitions) {
      const target = definition.states.find((state) => state.key === to)
      const hasTurn =
        to === '@previous' ||
        [target?.assign, target?.parallel].some((work) => work !== undefined) ||
        (target?.turn.length ?? 0) > 0
      const tellsAssignees = effects.some((effect) => effect.kind === 'mail' && effect.to === 'assignees')
      expect([action, tellsAssignees]).toEqual([action, hasTurn])
    }
  })

  it('should have its words in both languages, and Vietnamese with its marks', () => {
    const words = [
      definition.name,
      ...definition.states.flatMap(({ label, phase }) => [label, phase]),
      ...definition.transitions.flatMap(({ confirm, label, when = [] }) => [
        label,
        ...(confirm === undefined ? [] : [confirm]),
        ...when.map(({ message }) => message),
      ]),
    ]
    for (const { en, vi } of words) {
      expect(vi).not.toBe(en)
      expect(vi).toBe(vi.normalize('NFC'))
      expect(/[À-ỹ]/.test(vi)).toBe(true)
      expect(/[À-ỹ]/.test(en)).toBe(false)
    }
  })

  it('should give nobody but the staff of business an action: the system administrator has none', () => {
    for (const { by } of definition.transitions) {
      expect(by.some(({ role }) => role === 'system-admin')).toBe(false)
    }
  })
})
