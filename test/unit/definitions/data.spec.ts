import { evaluate } from 'feelin'
import { describe, expect, it } from 'vitest'

import { roleKeys } from '../../../src/commendation/roles.ts'
import { rulePackSchema } from '../../../src/commendation/rulePackSchema.ts'
import { shippedAwardTypes } from '../../../src/definitions/awardTypes/index.ts'
import { shippedForms } from '../../../src/definitions/forms/index.ts'
import { scoreFields } from '../../../src/definitions/forms/scoreFields.ts'
import { calendar } from '../../../src/definitions/calendar.ts'
import { plan2023 } from '../../../src/definitions/plan2023/index.ts'
import { shippedRulePacks } from '../../../src/definitions/rulePacks/index.ts'
import { fieldTypes } from '../../../src/forms/fieldTypes/index.ts'
import { judgeAnswers } from '../../../src/forms/judgeAnswers.ts'
import type { FieldDefinition, FormDefinition } from '../../../src/forms/types.ts'

const { campaign, council, demoAccounts, legalDocuments, notices, people, plan, sampleDossiers, units } =
  plan2023
const fieldsOf = (form: FormDefinition): FieldDefinition[] =>
  form.pages.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields))
const unique = (values: (string | null)[]) => expect(new Set(values).size).toBe(values.length)
const codes = shippedAwardTypes.map(({ code }): string => code)
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
const day = /^\d{4}-\d{2}-\d{2}$/

/** Every value in a structure that stands under the key `vi` or `en`. */
const textsOf = (value: unknown): { en: unknown; vi: unknown }[] => {
  if (typeof value !== 'object' || value === null) return []
  if ('vi' in value && 'en' in value) return [value]
  return Object.values(value).flatMap(textsOf)
}

describe('shipped definitions', () => {
  it('should say everything in both languages, composed and trimmed', () => {
    for (const { en, vi } of textsOf([shippedAwardTypes, shippedForms, shippedRulePacks, plan2023])) {
      for (const text of [en, vi])
        expect(text).toSatisfy((t) => typeof t === 'string' && t.trim() === t && t.length > 0)
      expect(String(vi).normalize('NFC')).toBe(vi)
    }
  })

  it('should name the eleven award types', () => {
    expect([...codes].sort()).toEqual(
      'BKT BKTTG CSTDCS CSTDT CSTDTQ CTDCP CTDT GK LDTT TTLDTT TTLDXS'.split(' '),
    )
  })

  it('should give each award type a threshold and money for each holder in every rule pack', () => {
    for (const pack of shippedRulePacks) {
      expect(() => rulePackSchema.parse(pack)).not.toThrow()
      for (const { code, holder } of shippedAwardTypes) {
        expect(pack.voting.thresholds).toHaveProperty(code)
        const holders = holder === 'both' ? ['collective', 'person'] : [holder]
        expect(Object.keys(pack.money.coefficients[code] ?? {}).sort()).toEqual(holders)
      }
      for (const code of 'LDTT CSTDCS CSTDT CSTDTQ TTLDTT TTLDXS BKT'.split(' ')) {
        expect(pack.eligibility).toHaveProperty(code)
      }
      expect(pack.notes?.vi).toContain('Cần kiểm tra')
    }
  })
})

describe('shipped forms', () => {
  it('should be those that the office starts with', () => {
    expect(shippedForms.map(({ key }) => key)).toEqual([
      'bao-cao-thanh-tich-ca-nhan',
      'bao-cao-thanh-tich-tap-the',
      'gioi-thieu-guong-dien-hinh',
      'dang-ky-thi-dua',
      'bao-cao-thanh-tich-dot-xuat',
      'bao-cao-thanh-tich-chuyen-de',
      'de-nghi-cong-nhan-sang-kien',
      'bang-cham-diem-thi-dua',
      'bao-cao-dinh-ky',
      'kien-nghi-khieu-nai',
      'phieu-cong-viec',
      'ke-hoach-tap-huan',
      'dang-ky-hoc-vien',
    ])
    for (const { notes } of shippedForms) expect(notes?.vi).toMatch(/cần|đề xuất/)
  })

  it.each(shippedForms.map((form) => [form.key, form] as const))(
    'should have sound fields: %s',
    (_key, form) => {
      const fields = fieldsOf(form)
      unique(fields.map(({ key }) => key))
      unique(form.pages.flatMap(({ sections }) => sections.map(({ key }) => key)))
      for (const field of [...fields, ...fields.flatMap(({ columns }) => columns ?? [])]) {
        expect(field.key).toMatch(/^[a-z][A-Za-z0-9_]{0,63}$/)
        expect(fieldTypes.map(({ type }) => type)).toContain(field.type)
        if (field.type === 'choice' && !field.source) unique((field.options ?? []).map(({ value }) => value))
        if (field.type === 'table') expect(field.columns?.length).toBeGreaterThan(0)
      }
      expect(fields.filter(({ required, visible }) => required && !visible).length).toBeLessThanOrEqual(10)
    },
  )

  it('should compute the total and the share, and leave them empty while figures are missing', () => {
    const total = String(scoreFields.find(({ key }) => key === 'tongDiem')?.formula)
    const scores = { diemNhiemVu: 57, diemSangKien: 14, diemKyLuat: 15, diemPhongTrao: 9 }
    expect(evaluate(total, scores).value).toBe(95)
    expect(evaluate(total, { ...scores, diemKyLuat: null }).value).toBeNull()

    const share =
      fieldsOf(shippedForms[1] as FormDefinition).find(({ key }) => key === 'tyLeTienTien')?.formula ?? ''
    expect(evaluate(share, { tongSoNguoi: 9, soLaoDongTienTien: 6 }).value).toBe(66)
    expect(evaluate(share, { tongSoNguoi: null, soLaoDongTienTien: null }).value).toBeNull()
  })

  it('should score what the campaign scores', () => {
    const maxima = scoreFields.filter(({ type }) => type === 'score').map(({ key, max }) => [key, max])

    expect(maxima).toEqual(campaign.criteria.map(({ fieldKey, points }) => [fieldKey, points]))
    expect(sum(campaign.criteria.map(({ points }) => points))).toBe(100)
    for (const { criteria, points } of campaign.criteria)
      expect(sum(criteria.map((c) => c.points))).toBe(points)
  })
})

describe('plan of 2023', () => {
  it('should refer only to what exists', () => {
    const unitKeys = new Set(units.map(({ key }) => key))
    const peopleKeys = new Set(people.map(({ key }) => key))
    for (const { cooperating, leadUnit } of plan.tasks) {
      for (const key of [leadUnit, ...cooperating]) expect(unitKeys).toContain(key)
      expect(cooperating).not.toContain(leadUnit)
    }
    for (const { unitKey } of people) expect(unitKeys).toContain(unitKey)
    for (const { personKey } of council.members) expect(peopleKeys).toContain(personKey)
    for (const code of campaign.awardTypes) expect(codes).toContain(code)
    for (const form of Object.values(campaign.forms))
      expect(shippedForms.map(({ key }) => key)).toContain(form)
    for (const basis of plan.basis) expect(legalDocuments.map(({ key }) => key)).toContain(basis)
    expect(shippedRulePacks.map(({ key }) => key)).toContain(campaign.rulePackKey)
    expect(campaign.planKey).toBe(plan.key)
  })

  it('should name things once', () => {
    unique(units.map(({ key }) => key))
    unique(people.map(({ key }) => key))
    unique(people.map(({ fullName }) => fullName))
    unique(legalDocuments.map(({ key }) => key))
    unique(notices.map(({ key }) => key))
    unique(calendar.holidays.map(({ date }) => date))
    unique(plan.sections.map(({ key }) => key))
    expect(people.length).toBeGreaterThanOrEqual(30)
  })

  it('should take every task from a section of the plan', () => {
    const sections = plan.sections.map(({ key }) => key)
    for (const { basis } of plan.tasks) expect(sections).toContain(basis)
  })

  it('should list the texts the plan lists', () => {
    const numbers = legalDocuments.map(({ number }) => number)
    for (const number of ['34-CT/TW', '07/CT-TTg', '19/CT-TTg', '01/CT-UBND', '05/KH-UBND'])
      expect(numbers).toContain(number)
    for (const { effectiveFrom, effectiveTo } of legalDocuments) {
      if (effectiveFrom && effectiveTo) expect(effectiveTo > effectiveFrom).toBe(true)
    }
  })

  it('should date holidays from 2023 to 2027', () => {
    for (const { date } of calendar.holidays) expect(date).toMatch(day)
    expect(new Set(calendar.holidays.map(({ date }) => date.slice(0, 4)))).toEqual(
      new Set(['2023', '2024', '2025', '2026', '2027']),
    )
    for (const { date } of calendar.workedWeekends)
      expect([0, 6]).toContain(new Date(`${date}T00:00:00Z`).getUTCDay())
  })
})

describe('demo accounts', () => {
  const emails = demoAccounts.map(({ email }) => email)

  it('should offer every role, and an officer and a head for every unit', () => {
    for (const role of roleKeys) {
      expect(demoAccounts.find(({ email }) => email === `${role}@demo.example.vn`)?.roles).toContain(role)
    }
    for (const { key } of units) {
      for (const role of ['unit-officer', 'unit-head']) {
        const account = demoAccounts.find(({ email }) => email === `${role}.${key}@demo.example.vn`)
        expect(account).toMatchObject({ roles: [role], unitKey: key })
      }
    }
    for (const role of ['unit-officer', 'unit-head']) {
      expect(demoAccounts.find(({ email }) => email === `${role}@demo.example.vn`)?.unitKey).toBe('tonghop')
    }
    unique(emails)
    unique(demoAccounts.map(({ personKey }) => personKey))
  })

  it('should seat nine voting members', () => {
    expect(council.members.filter(({ isVoting }) => isVoting)).toHaveLength(9)
    for (const { accountEmail } of council.members) expect(emails).toContain(accountEmail)
    for (const n of [2, 3, 4, 5, 6, 7])
      expect(emails).toContain(`council-member-${String(n)}@demo.example.vn`)
  })
})

describe('sample dossiers', () => {
  it.each(sampleDossiers.map((dossier) => [dossier.key, dossier] as const))(
    'should be complete: %s',
    (_key, dossier) => {
      const form = shippedForms.find(({ key }) => key === dossier.form)
      const fields = form ? fieldsOf(form) : []
      const person = people.find(({ key }) => key === dossier.personKey)

      expect(person?.unitKey).toBe(dossier.unitKey)
      expect(dossier.answers.hoTen).toBe(person?.fullName)
      expect(council.members.map(({ personKey }) => personKey)).not.toContain(dossier.personKey)
      expect(campaign.awardTypes).toContain(dossier.awardType)
      for (const key of Object.keys(dossier.answers)) expect(fields.map((field) => field.key)).toContain(key)
      const judgement =
        form && judgeAnswers({ answers: dossier.answers, context: {}, definition: form, mode: 'submit' })
      expect(judgement?.problems).toEqual([])
    },
  )
})
