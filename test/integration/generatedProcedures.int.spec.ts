import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import { actorOf, type Person } from '../../src/services/dossiers/actorOf.ts'
import { findDossier } from '../../src/services/dossiers/findDossier.ts'
import { instanceOf } from '../../src/services/dossiers/instanceOf.ts'
import { performAction } from '../../src/services/dossiers/performAction.ts'
import { startDossier } from '../../src/services/dossiers/startDossier.ts'
import { verifyHistory } from '../../src/services/dossiers/verifyHistory.ts'
import { fireTimers } from '../../src/services/timers/fireTimers.ts'
import { DomainError } from '../../src/shared/domainError.ts'
import type { WorkflowDefinition } from '../../src/workflow/types.ts'
import { arbitrarySpec, arbitraryTry, people } from '../unit/workflow/arbitrarySpec.ts'
import { definitionOfSpec } from '../unit/workflow/definitionOfSpec.ts'
import {
  answer,
  begin,
  creator,
  type Model,
  type Move,
  ringAll,
  roleOf,
  type Spec,
} from '../unit/workflow/referenceModel.ts'
import { anAccount } from './anAccount.ts'
import { aWorkflowVersion } from './aWorkflowVersion.ts'
import { openSystem, type System } from './openSystem.ts'

const database = process.env['TEST_MONGODB_URI'] ? 'MongoDB' : 'SQLite'
/** The roles of the generated procedures, in the words of the office. */
const roles: Record<string, string> = { r0: 'editor', r1: 'clerk', r2: 'accountant' }
const samples = fc.sample(fc.tuple(arbitrarySpec, fc.array(arbitraryTry, { maxLength: 20, minLength: 20 })), {
  numRuns: 3,
  seed: 20261128,
})

describe(`a sample of generated procedures through the services, on ${database}`, () => {
  const accounts: Record<string, Person> = {}
  let system: System

  const who = (key: string): Person => {
    const found = accounts[key]
    if (!found) throw new Error(`no account ${key}`)
    return found
  }
  /** The same procedure, with the accounts and roles of this system. */
  const translated = (spec: Spec): WorkflowDefinition => {
    const text = JSON.stringify(definitionOfSpec(spec))
      .replace(/"user":"(p\d)"/g, (_, key: string) => `"user":"${who(key).id}"`)
      .replace(/"role":"(r\d)"/g, (_, key: string) => `"role":"${roles[key] ?? ''}"`)
    return JSON.parse(text) as WorkflowDefinition
  }
  const dossierOf = (id: string) => findDossier({ collection: 'cases', id, payload: system.payload })
  const start = async (spec: Spec): Promise<string> => {
    const { payload } = system
    const { id } = await startDossier({
      actor: who(creator),
      collection: 'cases',
      command: { key: null, request: '' },
      fields: { formVersion: null, person: null, title: 'Thủ tục thử' },
      payload,
      workflowVersion: await aWorkflowVersion(payload, translated(spec)),
    })
    return id
  }
  const attempt = async (id: string, key: string, move: Exclude<Move, { do: 'tick' }>, rev: number) => {
    try {
      await performAction({
        action: move.do === 'act' ? move.action : move.do,
        actor: who(key),
        collection: 'cases',
        comment: 'Có lý do.',
        data: move.do === 'vote' ? { choice: move.choice } : {},
        id,
        payload: system.payload,
        rev,
      })
      return 'ok'
    } catch (error) {
      if (error instanceof DomainError) return error.status
      throw error
    }
  }

  beforeAll(async () => {
    system = await openSystem()
    await system.worker.stop()
    for (const key of people) {
      const role = roles[roleOf(key)] ?? ''
      accounts[key] = actorOf(await anAccount(system.payload, { domain: 'generated', key, role }))
    }
  }, 300_000)
  afterEach(() => vi.useRealTimers())
  afterAll(() => system.close())

  it.each(samples.map((sample, at) => [at, ...sample] as const))(
    'should go with the reference model, procedure %s: state, rev, refusals, timers, one line and one mail each',
    async (_at, spec, tries) => {
      const { payload } = system
      let now = Date.parse('2026-03-02T02:00:00.000Z')
      vi.useFakeTimers({ now, toFake: ['Date'] })
      let model: Model = begin(spec, now)
      const id = await start(spec)
      for (const { isFresh, move, who: key } of tries) {
        if (move.do === 'tick') {
          now += move.days * 86_400_000
          vi.setSystemTime(now)
          while ((await fireTimers(payload, 'cases', id)) > 0);
          model = ringAll(spec, model, now)
        } else {
          const seen = isFresh ? model.rev : model.rev - 2
          const told = answer(spec, model, move, key, seen, now, people)
          expect(await attempt(id, key, move, seen)).toBe(told.ok ? 'ok' : told.status)
          if (told.ok) model = told.model
        }
        const { flow, rev, state } = instanceOf(await dossierOf(id))
        expect({
          rev,
          since: flow.since,
          state,
          timers: flow.timers.map(({ at }) => Date.parse(at)).toSorted((a, b) => a - b),
        }).toEqual({
          rev: model.rev,
          since: model.since,
          state: model.state,
          timers: model.timers.map(({ at }) => at).toSorted((a, b) => a - b),
        })
      }

      const ofDossier = { subjectId: { equals: id } }
      const lines = await payload.find({
        collection: 'history',
        pagination: false,
        sort: 'rev',
        where: ofDossier,
      })
      expect(lines.docs.map(({ rev }) => rev)).toEqual(Array.from({ length: model.rev }, (_, at) => at + 1))
      expect(await verifyHistory(payload, 'cases', id)).toBeNull()
      const { totalDocs } = await payload.count({
        collection: 'outbox',
        where: { and: [ofDossier, { kind: { equals: 'mail' } }] },
      })
      expect(totalDocs).toBe(model.mails + model.reminders)
    },
  )
})
