import { afterAll, beforeAll, expect } from 'vitest'

import { dossierStore } from '../../../src/database/dossierStore.ts'
import { actorOf, type Person } from '../../../src/services/dossiers/actorOf.ts'
import { findDossier } from '../../../src/services/dossiers/findDossier.ts'
import { instanceOf } from '../../../src/services/dossiers/instanceOf.ts'
import { performAction } from '../../../src/services/dossiers/performAction.ts'
import { readHistory } from '../../../src/services/dossiers/readHistory.ts'
import { startDossier } from '../../../src/services/dossiers/startDossier.ts'
import type { WorkflowDefinition } from '../../../src/workflow/types.ts'
import { anAccount } from '../anAccount.ts'
import { aWorkflowVersion } from '../aWorkflowVersion.ts'
import { openSystem, type System } from '../openSystem.ts'

/** One system with the people who try the engine on it, for every subject that is tried. */
export const engineOffice = () => {
  let system: System
  const accounts: Record<string, Person> = {}

  const account = async (key: string, role: string, unit: null | string = null): Promise<Person> =>
    actorOf(await anAccount(system.payload, { domain: 'engine', key, role, unit }))
  const who = (key: string): Person => {
    const found = accounts[key]
    if (!found) throw new Error(`no account ${key}`)
    return found
  }
  const publish = (definition: WorkflowDefinition) => aWorkflowVersion(system.payload, definition)
  const begin = async (
    definition: WorkflowDefinition,
    fields: Record<string, unknown> = {},
  ): Promise<string> => {
    const dossier = await startDossier({
      command: { key: null, request: '' },
      actor: who('creator'),
      collection: 'cases',
      fields: { formVersion: null, person: null, title: `Hồ sơ ${definition.key}`, ...fields },
      payload: system.payload,
      workflowVersion: await publish(definition),
    })
    return dossier.id
  }
  const dossierOf = (id: string) => findDossier({ collection: 'cases', id, payload: system.payload })
  const act = async (
    id: string,
    actor: Person,
    action: string,
    data?: Record<string, unknown>,
    rev?: number,
  ) =>
    performAction({
      action,
      actor,
      collection: 'cases',
      comment: 'Có lý do.',
      data,
      id,
      payload: system.payload,
      rev: rev ?? (await dossierOf(id)).rev,
    })
  const historyOf = (id: string) =>
    readHistory({ actor: who('creator'), collection: 'cases', id, payload: system.payload })
  /** Time goes by for this dossier: what was due in the future is due now. */
  const windUp = async (id: string) => {
    const { flow, rev } = instanceOf(await dossierOf(id))
    const at = new Date(Date.now() - 1_000).toISOString()
    const timers = flow.timers.map((timer) => ({ ...timer, at }))
    const set = { flow: { ...flow, timers }, nextTimerAt: at }
    expect(
      await dossierStore(system.payload).compareAndSet({ collection: 'cases', id, set, where: { rev } }),
    ).toBe(true)
  }
  /** A delivery is tried now, whatever it waited for. */
  const retryNow = async (row: { id: string } | undefined, set: Record<string, unknown> = {}) => {
    const past = new Date(Date.now() - 1_000).toISOString()
    await dossierStore(system.payload).compareAndSet({
      collection: 'outbox',
      id: row?.id ?? '',
      set: { nextAttemptAt: past, status: 'queued', ...set },
      where: {},
    })
    await system.worker.drain()
  }

  beforeAll(async () => {
    system = await openSystem()
    const units = await system.payload.find({ collection: 'units', limit: 3 })
    accounts['creator'] = await account('creator', 'employee')
    for (const key of ['v1', 'v2', 'v3']) accounts[key] = await account(key, 'editor')
    accounts['delegate'] = await account('delegate', 'employee')
    for (const [at, unit] of units.docs.entries()) {
      accounts[`head${String(at)}`] = await account(`head${String(at)}`, 'unit-head', unit.id)
    }
  }, 300_000)
  afterAll(() => system.close())

  return { accounts, act, begin, dossierOf, historyOf, publish, retryNow, system: () => system, who, windUp }
}

export type EngineOffice = ReturnType<typeof engineOffice>
