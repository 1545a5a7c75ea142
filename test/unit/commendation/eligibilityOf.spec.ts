import { describe, expect, it } from 'vitest'

import { eligibilityOf } from '../../../src/commendation/eligibilityOf.ts'
import type { EligibilityFacts } from '../../../src/commendation/judgeCriterion.ts'
import { nd152Of2025 as rulePack } from '../../../src/definitions/rulePacks/nd152-2025.ts'

const judge = (awardCode: string, facts: Partial<EligibilityFacts> = {}) =>
  eligibilityOf({ awardCode, ledger: [], ratings: [], rulePack, year: 2026, ...facts })

const titles = (awardCode: string, ...years: number[]) => years.map((year) => ({ awardCode, year }))

describe('eligibilityOf', () => {
  it('should leave what nobody has entered unknown, never refused', () => {
    for (const code of Object.keys(rulePack.eligibility)) {
      const result = judge(code, { ledger: null })

      expect(result.ok, code).toBeNull()
      expect(result.criteria.every(({ evidence, legalBasis }) => evidence.vi && legalBasis)).toBe(true)
    }
  })

  it('should find an Advanced Worker eligible', () => {
    const facts = { takesPartInCampaigns: true, disciplined: false }

    expect(judge('LDTT', { facts, ratings: [{ year: 2026, rating: 'good' }] }).ok).toBe(true)
    expect(judge('LDTT', { facts, ratings: [{ year: 2026, rating: 'completed' }] }).ok).toBe(false)
    expect(judge('LDTT', { facts, ratings: [{ year: 2025, rating: 'good' }] }).ok).toBeNull()
    expect(
      judge('LDTT', { facts: { ...facts, disciplined: true }, ratings: [{ year: 2026, rating: 'good' }] }).ok,
    ).toBe(false)
  })

  it('should accept either way to Grassroots Emulation Fighter', () => {
    const facts = { disciplined: false }

    expect(judge('CSTDCS', { facts, ratings: [{ year: 2026, rating: 'excellent' }] }).ok).toBe(true)
    const good: Partial<EligibilityFacts> = { ratings: [{ year: 2026, rating: 'good' }] }
    expect(judge('CSTDCS', { ...good, facts: { ...facts, initiativeRecognised: true } }).ok).toBe(true)
    expect(judge('CSTDCS', { ...good, facts: { ...facts, initiativeRecognised: false } }).ok).toBe(false)
    expect(judge('CSTDCS', { ...good, facts }).ok).toBeNull()
  })

  it('should count titles in a row, ending this year or the year before', () => {
    const facts = { initiativeRecognisedByProvince: true, disciplined: false }

    expect(judge('CSTDT', { facts, ledger: titles('CSTDCS', 2024, 2025, 2026) }).ok).toBe(true)
    expect(judge('CSTDT', { facts, ledger: titles('CSTDCS', 2023, 2024, 2025) }).ok).toBe(true)
    expect(judge('CSTDT', { facts, ledger: titles('CSTDCS', 2022, 2023, 2024) }).ok).toBe(false)
    expect(judge('CSTDT', { facts, ledger: titles('CSTDCS', 2023, 2025, 2026) }).ok).toBe(false)
  })

  it('should not refuse for years before the ledger begins', () => {
    const facts = { initiativeRecognisedByProvince: true, disciplined: false }
    const ledger = titles('CSTDCS', 2025, 2026)

    expect(judge('CSTDT', { facts, ledger }).ok).toBe(false)
    expect(judge('CSTDT', { facts, ledger, ledgerCompleteFrom: 2025 }).ok).toBeNull()
    expect(judge('CSTDT', { facts, ledger: titles('CSTDCS', 2025), ledgerCompleteFrom: 2025 }).ok).toBeNull()
  })

  it('should judge collectives by confirmed figures', () => {
    const facts = { advancedSharePercent: 70, memberWarned: false }
    const ratings: EligibilityFacts['ratings'] = [{ year: 2026, rating: 'good' }]

    expect(judge('TTLDTT', { facts, ratings }).ok).toBe(true)
    expect(judge('TTLDTT', { facts: { ...facts, advancedSharePercent: 69 }, ratings }).ok).toBe(false)
    expect(judge('TTLDXS', { facts, ratings }).ok).toBe(false)
  })

  it('should accept any of the ways to a provincial certificate', () => {
    const facts = { disciplined: false }
    const excellent: EligibilityFacts['ratings'] = [
      { year: 2025, rating: 'excellent' },
      { year: 2026, rating: 'excellent' },
    ]

    expect(judge('BKT', { facts, ledger: titles('CSTDCS', 2025, 2026) }).ok).toBe(true)
    expect(judge('BKT', { facts: { ...facts, recognisedInitiatives: 2 }, ratings: excellent }).ok).toBe(true)
    expect(judge('BKT', { facts: { ...facts, excellentInCampaign: true } }).ok).toBe(true)
    expect(
      judge('BKT', {
        facts: { ...facts, recognisedInitiatives: 1, excellentInCampaign: false },
        ratings: excellent,
      }).ok,
    ).toBe(false)
  })

  it('should refuse an award without criteria in the pack', () => {
    expect(() => judge('toString')).toThrow(
      expect.objectContaining({ code: 'CRITERIA_MISSING', status: 422 }),
    )
  })
})
