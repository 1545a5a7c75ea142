import { describe, expect, it } from 'vitest'

import type { Dossier } from '../../../src/services/dossiers/dossier.ts'
import { onAccountOf } from '../../../src/services/effects/onAccountOf.ts'
import { emptyFlow } from '../../../src/workflow/emptyFlow.ts'

const flow = emptyFlow(1, '2026-03-02T02:00:00.000Z')
const dossier = (given: Partial<Dossier>): Dossier => ({
  flow,
  id: 'a',
  number: '3/2026/KN',
  rev: 1,
  state: 'sent',
  title: 'Về danh sách khen thưởng – Trần Thị Kín',
  ...given,
})
const closed = { restricted: { to: [], when: 'answers.loai = "kin"' } }

describe('on account of which dossier another one was acted on', () => {
  it.each<[string, Partial<Dossier>, string]>([
    [
      'an open one by its title',
      { answers: { loai: 'mo' } },
      'Theo hồ sơ “Về danh sách khen thưởng – Trần Thị Kín”.',
    ],
    ['a restricted one by its number', { answers: { loai: 'kin' } }, 'Theo hồ sơ số 3/2026/KN.'],
    ['one that was restricted once', { answers: { loai: 'mo' }, circle: '|u|' }, 'Theo hồ sơ số 3/2026/KN.'],
    [
      'a sealed one',
      { answers: { loai: 'mo' }, flow: { ...flow, seal: { state: 'kept' } as never } },
      'Theo hồ sơ số 3/2026/KN.',
    ],
    [
      'one without a number by nothing of its own',
      { answers: { loai: 'kin' }, number: null },
      'Theo một hồ sơ không công khai nội dung.',
    ],
  ])('should name %s', (_, given, told) => {
    expect(onAccountOf('cases', closed, dossier(given))).toBe(told)
  })
})
