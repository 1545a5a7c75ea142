import { describe, expect, it } from 'vitest'

import { campaignPeriod } from '../../../src/commendation/campaignPeriod.ts'
import { findSigningProblem } from '../../../src/commendation/findSigningProblem.ts'

describe('campaignPeriod', () => {
  const year = { from: '2026-01-01T00:00:00.000Z', to: '2026-12-31T16:59:59.999Z' }

  it.each([
    [{ year: 2026 }, year],
    [{ closesAt: null, opensAt: null, year: 2026 }, year],
    [{ closesAt: '2026-11-20T10:00:00.000Z', year: 2026 }, year],
    [
      { closesAt: '2027-02-15T10:00:00.000Z', opensAt: '2025-12-15T00:00:00.000Z', year: 2026 },
      { from: '2025-12-15T00:00:00.000Z', to: '2027-02-15T10:00:00.000Z' },
    ],
  ])('should be of %j', (campaign, period) => {
    expect(campaignPeriod(campaign)).toEqual(period)
  })
})

describe('findSigningProblem', () => {
  it.each([
    ['2026-01-01', [2026]],
    ['2027-01-15', [2026, 2025]],
    ['2023-12-05', []],
  ])('should find nothing against %s for awards of %j', (signedOn, years) => {
    expect(findSigningProblem(signedOn, years)).toBeUndefined()
  })

  it.each([
    ['2025-12-31', [2026]],
    ['2025-06-01', [2024, 2026]],
    ['0001-01-01', [2026]],
  ])('should refuse %s for awards of %j and name the year', (signedOn, years) => {
    expect(findSigningProblem(signedOn, years)).toMatchObject({
      code: 'SIGNED_TOO_EARLY',
      message: { vi: 'Ngày ký không được trước năm 2026 là năm xét khen thưởng; hãy nhập lại ngày ký.' },
      path: 'data.signedOn',
    })
  })
})
