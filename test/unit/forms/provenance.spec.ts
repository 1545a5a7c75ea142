import { describe, expect, it } from 'vitest'
import { judgeAnswers } from '../../../src/forms/judgeAnswers.ts'
import { mergeAnswers } from '../../../src/forms/mergeAnswers.ts'
import { prefillAnswers } from '../../../src/forms/prefillAnswers.ts'
import { beginProvenance } from '../../../src/forms/provenance/beginProvenance.ts'
import { markChanged } from '../../../src/forms/provenance/markChanged.ts'
import { moveProvenance } from '../../../src/forms/provenance/moveProvenance.ts'
import type { Provenance } from '../../../src/forms/provenance/provenance.ts'
import { sourceName } from '../../../src/forms/provenance/sourceName.ts'
import { trackProvenance } from '../../../src/forms/provenance/trackProvenance.ts'
import type { Answers, FormContext } from '../../../src/forms/types.ts'
import { aField, aForm } from './aForm.ts'

const form = aForm(
  aField({ key: 'asked', type: 'yesNo', default: true }),
  aField({ key: 'name', prefill: 'person.fullName', type: 'text', visible: 'asked = true' }),
  aField({ key: 'place', prefill: 'unit.name', type: 'text' }),
  aField({ key: 'since', prefill: 'person.fullName', type: 'date' }),
  aField({ key: 'city', default: 'Phú Thọ', type: 'text' }),
)
const context: FormContext = { person: { fullName: ' Nguyễn Văn Mẫu ' }, unit: null }
const began = '2026-11-22T01:00:00.000Z'
const later = '2026-11-23T01:00:00.000Z'
const taken = { at: began, changedAt: null, source: 'person.fullName', value: 'Nguyễn Văn Mẫu' }

const write = (before: Answers, patch: Answers, provenance: Provenance, now = context) => {
  const after = judgeAnswers({
    answers: mergeAnswers(before, patch),
    context: now,
    definition: form,
    mode: 'draft',
  })
  return {
    answers: after.answers,
    provenance: trackProvenance({ after, at: later, before, context: now, definition: form, provenance }),
  }
}

describe('where prefilled answers came from', () => {
  const answers = prefillAnswers(form, context)
  const provenance = beginProvenance(form, context, began)

  it('should be known from the start, of what has a source and fits; a default has none', () => {
    expect(answers).toEqual({ asked: true, city: 'Phú Thọ', name: 'Nguyễn Văn Mẫu' })
    expect(provenance).toEqual({ name: taken })
  })

  it('should stay as it is while the answer is not written', () => {
    expect(write(answers, { city: 'Việt Trì' }, provenance).provenance).toEqual({ name: taken })
    expect(write(answers, { name: 'Nguyễn Văn Mẫu ' }, provenance).provenance).toEqual({ name: taken })
  })

  it.each([['Nguyễn Văn B'], [null]])('should say when the answer was changed to %j', (name) => {
    expect(write(answers, { name }, provenance).provenance).toEqual({ name: { ...taken, changedAt: later } })
  })

  it('should be new when the present value of the source is taken again', () => {
    const changed = write(answers, { name: 'Nguyễn Văn B' }, provenance)
    expect(write(changed.answers, { name: 'Nguyễn Văn Mẫu' }, changed.provenance).provenance).toEqual({
      name: { ...taken, at: later },
    })
    const married = { person: { fullName: 'Nguyễn Văn Mới' }, unit: null }
    expect(write(answers, { name: 'Nguyễn Văn Mới' }, provenance, married).provenance).toEqual({
      name: { ...taken, at: later, value: 'Nguyễn Văn Mới' },
    })
  })

  it('should be the old one when the source has changed and the person goes back to what was taken', () => {
    const married = { person: { fullName: 'Nguyễn Văn Mới' }, unit: null }
    const changed = write(answers, { name: 'x' }, provenance, married)
    expect(
      write(changed.answers, { name: 'Nguyễn Văn Mẫu' }, changed.provenance, married).provenance,
    ).toEqual({
      name: taken,
    })
  })

  it('should begin when a source that had nothing has something that is taken', () => {
    const now = { ...context, unit: { name: 'Phòng Mẫu' } }
    expect(write(answers, { place: 'Phòng Khác' }, provenance, now).provenance).toEqual({ name: taken })
    expect(write(answers, { place: 'Phòng Mẫu' }, provenance, now).provenance['place']).toEqual({
      at: later,
      changedAt: null,
      source: 'unit.name',
      value: 'Phòng Mẫu',
    })
  })

  it('should not call an answer changed that was dropped because it is hidden', () => {
    const hidden = write(answers, { asked: false }, provenance)
    expect(hidden.answers).not.toHaveProperty('name')
    expect(hidden.provenance).toEqual({ name: taken })
  })

  it('should say so when the workflow sets an answer', () => {
    expect(markChanged(provenance, answers, { ...answers, name: 'x' }, later)).toEqual({
      name: { ...taken, changedAt: later },
    })
    expect(markChanged(provenance, answers, { ...answers, city: 'x' }, later)).toEqual(provenance)
  })

  it('should go where the answer goes in another version, and nowhere with what was converted or dropped', () => {
    const moved = { hoTen: 'Nguyễn Văn Mẫu' }
    expect(moveProvenance(provenance, [{ from: 'name', to: 'hoTen' }], moved)).toEqual({ hoTen: taken })
    expect(moveProvenance(provenance, [{ from: 'name', to: 'hoTen' }], { hoTen: ['x'] })).toEqual({})
    expect(moveProvenance(provenance, [{ from: 'name', to: null }], moved)).toEqual({})
    expect(moveProvenance(provenance, [], moved)).toEqual({})
  })

  it('should name every source for people', () => {
    expect(
      ['person.x', 'unit.x', 'campaign.x', 'actor.x', 'today'].map((each) => sourceName(each).vi),
    ).toEqual([
      'hồ sơ cán bộ',
      'danh mục đơn vị',
      'thông tin phong trào',
      'tài khoản của người nhập',
      'lịch hệ thống',
    ])
    expect(sourceName('constructor').vi).toBe('dữ liệu có sẵn')
  })
})
