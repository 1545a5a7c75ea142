import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { createAutosave } from '../../../src/admin/dossier/createAutosave.ts'
import type { Stored } from '../../../src/admin/dossier/createAutosave.ts'
import { unsentStore } from '../../../src/admin/dossier/unsentStore.ts'
import type { Outcome } from '../../../src/admin/shared/apiTypes.ts'
import type { Provenance } from '../../../src/forms/provenance/provenance.ts'
import { mergeAnswers } from '../../../src/forms/mergeAnswers.ts'
import type { Answers } from '../../../src/forms/types.ts'

/** A machine with local storage and a server that keeps one dossier and checks its rev. */
const anOffice = (answers: Answers = { a: 'cũ' }, inSight = (given: Answers) => given) => {
  const kept = new Map<string, string>()
  const office = {
    dossier: { answers, provenance: {} as Provenance, rev: 1 },
    isDown: false,
    isFull: false,
    writes: [] as Answers[],
  }
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    removeItem: (key: string) => void kept.delete(key),
    setItem: (key: string, text: string) => {
      if (office.isFull) throw new Error('QuotaExceededError')
      kept.set(key, text)
    },
  }
  const refuse = (status: number): Outcome<Stored> => ({
    failure: { items: [{ code: 'X', message: 'x' }], status },
    ok: false,
  })
  const read = (): Promise<Outcome<Stored>> =>
    Promise.resolve(office.isDown ? refuse(0) : { ok: true, value: office.dossier })
  const write = (patch: Answers, rev: number): Promise<Outcome<Stored>> => {
    if (office.isDown) return Promise.resolve(refuse(0))
    if (rev !== office.dossier.rev) return Promise.resolve(refuse(409))
    office.writes.push(patch)
    const taken = inSight(mergeAnswers(office.dossier.answers, patch))
    office.dossier = { ...office.dossier, answers: taken, rev: rev + 1 }
    return Promise.resolve({ ok: true, value: office.dossier })
  }
  const open = (account = 'an', formVersion = 'v1') =>
    createAutosave({
      inSight,
      onSaved: () => undefined,
      read,
      start: office.dossier,
      store: unsentStore({ account, dossier: 'nominations/1', formVersion, storage: () => storage }),
      write,
    })
  const other = (patch: Answers) => {
    office.dossier = {
      ...office.dossier,
      answers: mergeAnswers(office.dossier.answers, patch),
      rev: office.dossier.rev + 1,
    }
  }
  return { kept, office, open, other }
}

describe('what is typed into a dossier', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('should be on this machine at once and on the server a moment later, and then nowhere else', async () => {
    const { kept, office, open } = anOffice()
    const form = open()
    form.change({ a: 'mới' })
    expect([...kept.keys()]).toEqual(['thi-dua:unsent:an:nominations/1:v1'])
    expect(office.writes).toEqual([])

    await vi.advanceTimersByTimeAsync(1000)
    expect(office.writes).toEqual([{ a: 'mới' }])
    expect(form.state().status).toBe('saved')
    expect(kept.size).toBe(0)
  })

  it('should survive a reload without network, and be sent when it is back', async () => {
    const { kept, office, open } = anOffice()
    office.isDown = true
    const before = open()
    before.change({ a: 'mới' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(before.state().status).toBe('failed')
    before.stop()

    const after = open()
    expect(after.state().answers).toEqual({ a: 'mới' })
    office.isDown = false
    expect(await after.flush()).toBe(2)
    expect(office.dossier.answers).toEqual({ a: 'mới' })
    expect(kept.size).toBe(0)
  })

  it('should be tried again by itself when the server was not reached', async () => {
    const { office, open } = anOffice()
    office.isDown = true
    const form = open()
    form.change({ a: 'mới' })
    await vi.advanceTimersByTimeAsync(1000)
    office.isDown = false
    await vi.advanceTimersByTimeAsync(5000)
    expect(form.state().status).toBe('saved')
  })

  it.each([
    ['another account', 'binh', 'v1'],
    ['another form version', 'an', 'v2'],
  ])('should not be shown to %s', async (_who, account, formVersion) => {
    const { office, open } = anOffice()
    office.isDown = true
    const form = open()
    form.change({ a: 'mới' })
    form.stop()
    expect(open(account, formVersion).state().answers).toEqual({ a: 'cũ' })
    await vi.advanceTimersByTimeAsync(1000)
  })

  it('should go in beside what somebody else saved in other fields', async () => {
    const { office, open, other } = anOffice()
    const form = open()
    other({ b: 'của người khác' })
    form.change({ a: 'mới' })
    expect(await form.flush()).toBe(3)
    expect(office.dossier.answers).toEqual({ a: 'mới', b: 'của người khác' })
    expect(form.state().answers).toEqual({ a: 'mới', b: 'của người khác' })
  })

  it('should wait for a choice where somebody else saved the same field, and send the rest', async () => {
    const { office, open, other } = anOffice()
    const form = open()
    other({ a: 'khác' })
    form.change({ a: 'mới', c: 1 })
    expect(await form.flush()).toBeNull()
    expect(office.dossier.answers).toEqual({ a: 'khác', c: 1 })
    expect(form.state().conflicts).toEqual([{ key: 'a', mine: 'mới', theirs: 'khác' }])
    expect(form.state().answers['a']).toBe('mới')

    expect(await form.choose(['a'], 'mine')).toBe(4)
    expect(office.dossier.answers).toEqual({ a: 'mới', c: 1 })
  })

  it('should still ask after a reload in the middle of a lost race', async () => {
    const { office, open, other } = anOffice()
    const before = open()
    other({ a: 'khác' })
    before.change({ a: 'mới' })
    await before.flush()
    const after = open()
    expect(after.state().conflicts).toEqual([{ key: 'a', mine: 'mới', theirs: 'khác' }])
    await after.choose(['a'], 'theirs')
    expect(office.dossier.answers).toEqual({ a: 'khác' })
    expect(after.state()).toMatchObject({ answers: { a: 'khác' }, conflicts: [], unsent: {} })
  })

  it('should not be overwritten, nor overwrite, when a newer revision is only heard of', async () => {
    const { office, open, other } = anOffice()
    const form = open()
    other({ a: 'khác' })
    await form.catchUp(2)
    expect(form.state().answers).toEqual({ a: 'khác' })
    form.change({ a: 'mới' })
    await form.flush()
    expect(office.dossier.answers).toEqual({ a: 'mới' })
  })

  it('should be settled when only the answer of the server was lost', async () => {
    const { office, open, other } = anOffice()
    const form = open()
    form.change({ a: 'mới' })
    other({ a: 'mới' })
    expect(await form.flush()).toBe(2)
    expect(office.writes).toEqual([])
  })

  it('should say so when this machine cannot keep it', () => {
    const { office, open } = anOffice()
    office.isFull = true
    const form = open()
    form.change({ a: 'mới' })
    expect(form.state().isKept).toBe(false)
    form.stop()
  })

  it.each(['{', '[]', '{"a":1}', '{"a":{"base":1}}', 'null'])(
    'should not stumble over %s in the storage',
    (text) => {
      const { kept, open } = anOffice()
      kept.set('thi-dua:unsent:an:nominations/1:v1', text)
      expect(open().state()).toMatchObject({ answers: { a: 'cũ' }, status: 'idle' })
    },
  )

  it('should keep apart what two tabs typed', async () => {
    const { office, open } = anOffice()
    const [one, two] = [open(), open()]
    office.isDown = true
    one.change({ a: 'tab một' })
    two.change({ b: 'tab hai' })
    office.isDown = false
    await two.flush()
    one.stop()
    expect(open().state().answers).toEqual({ a: 'tab một', b: 'tab hai' })
  })

  it('should be given up only when the person says so', async () => {
    const { kept, office, open } = anOffice()
    office.isDown = true
    const form = open()
    form.change({ a: 'mới' })
    await form.flush()
    form.discard()
    expect(form.state()).toMatchObject({ answers: { a: 'cũ' }, failure: null, status: 'idle' })
    expect(kept.size).toBe(0)
  })

  describe('with an answer that another one hides', () => {
    /** While `b` is hidden, the server drops it and the form keeps it. */
    const hides = ({ b, ...rest }: Answers): Answers => (rest['a'] === 'ẩn' ? rest : { ...rest, b })
    const aHidingOffice = () => anOffice({ a: 'hiện', b: 'giữ' }, hides)

    it('should send it again when it is back in sight, at the latest with what is sent next', async () => {
      const { office, open } = aHidingOffice()
      const form = open()
      form.change({ a: 'ẩn' })
      await form.flush()

      form.change({ a: 'hiện' })
      await form.flush()

      expect(office.writes).toEqual([{ a: 'ẩn' }, { a: 'hiện', b: 'giữ' }])
    })

    it('should keep it on this machine as soon as the form is judged anew', async () => {
      const { kept, office, open } = aHidingOffice()
      const form = open()
      form.change({ a: 'ẩn' })
      await form.flush()
      office.isDown = true

      form.change({ a: 'hiện' })
      form.judged(form.state().answers)

      expect([...kept.values()].join()).toContain('giữ')
    })

    it('should leave alone what was judged before another letter was typed', async () => {
      const { kept, office, open } = aHidingOffice()
      const form = open()
      form.change({ a: 'ẩn' })
      await form.flush()
      office.isDown = true

      form.change({ a: 'hiệ' })
      const before = form.state().answers
      form.change({ a: 'hiện' })
      form.judged(before)

      expect([...kept.values()].join()).not.toContain('giữ')
      form.judged(form.state().answers)
      expect([...kept.values()].join()).toContain('giữ')
    })

    it('should send nothing for what was hidden and shown again before anything was sent', async () => {
      const { office, open } = aHidingOffice()
      const form = open()
      form.change({ a: 'ẩn' })
      form.judged(form.state().answers)
      form.change({ a: 'hiện' })
      form.judged(form.state().answers)
      expect(form.state().unsent).not.toHaveProperty('b')
      await form.flush()
      expect(office.writes).toEqual([])
    })
  })
})
