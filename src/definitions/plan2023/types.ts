import type { Role } from '../../commendation/roles.ts'
import type { Text } from '../../shared/text.ts'

export type OfficeData = {
  address: string
  head: string
  name: Text
  parent: Text
  place: string
  shortName: Text
}

export type UnitData = {
  /** True where the plan speaks of «các phòng, ban, đơn vị» without the name. */
  isImplied: boolean
  key: string
  kind: 'center' | 'department' | 'leadership'
  name: Text
  order: number
}

export type LegalDocumentStatus = 'expired' | 'in-force' | 'partly-expired' | 'unchecked'

export type LegalDocumentData = {
  date: null | string
  effectiveFrom: null | string
  /** First day out of force. */
  effectiveTo: null | string
  /** Of the province of the plan, and of no use to another. */
  isLocal?: true
  issuer: string
  key: string
  note?: string
  /** Null where the source names the text without its number. */
  number: null | string
  status: LegalDocumentStatus
  title: string
}

export type PlanTask = {
  basis: string
  cooperating: string[]
  due: null | string
  leadUnit: string
  title: string
}

export type PlanData = {
  basis: string[]
  key: string
  number: null | string
  recipients: string[]
  sections: { key: string; paragraphs: string[]; title: string }[]
  signerTitle: string
  tasks: PlanTask[]
  title: string
  year: number
}

export type CriterionData = { code: string; points: number; title: Text }
export type CriteriaGroup = {
  code: string
  criteria: CriterionData[]
  /** The score field of the shipped forms. */
  fieldKey: string
  points: number
  title: Text
}

export type CampaignData = {
  awardTypes: string[]
  criteria: CriteriaGroup[]
  forms: { collective: string; person: string }
  goals: string[]
  key: string
  planKey: string
  rulePackKey: string
  title: Text
  /** `closesOn` null: the plan sets no date, the window stays open until the standing body closes it. */
  window: { closesOn: null | string; opensOn: string }
  workflow: string
  year: number
}

export type PersonData = {
  fullName: string
  gender: 'female' | 'male'
  isDirectWorker: boolean
  key: string
  position: string
  unitKey: string
}

export type CouncilData = {
  key: string
  members: {
    accountEmail: string
    isVoting: boolean
    personKey: string
    role: 'chair' | 'member' | 'secretary'
  }[]
  name: Text
  standingUnitKey: string
}

export type DemoAccount = {
  displayName: string
  email: string
  personKey: string
  roles: Role[]
  unitKey: string
}

export type NoticeData = {
  key: string
  paragraphs: string[]
  publishedOn: string
  summary: string
  title: string
}

export type SampleDossier = {
  answers: Record<string, unknown>
  awardType: string
  form: string
  key: string
  personKey: string
  unitKey: string
}
