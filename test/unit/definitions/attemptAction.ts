import { shippedWorkflows } from '../../../src/definitions/workflows/index.ts'
import { performCommand } from '../../../src/workflow/performCommand.ts'
import { emptyFlow } from '../../../src/workflow/emptyFlow.ts'
import { startInstance } from '../../../src/workflow/startInstance.ts'
import { roleKeys } from '../../../src/commendation/roles.ts'
import { aDirectory, aPerson } from '../workflow/aDirectory.ts'
import type { Command, Facts, Instance, WorkflowDefinition } from '../../../src/workflow/types.ts'

export const workflowOf = (key: string): WorkflowDefinition => {
  const found = shippedWorkflows[key]
  if (found === undefined) throw new Error(`no workflow ${key}`)
  return found
}

/** What the unit's meeting came to, which unit is meant, what a petition is about, a course, and what was taken over from an exemplar, as the shipped forms ask for it. */
export const filledIn = {
  apDungTuNgay: '2026-03-02',
  bienBanBinhXet: ['file'],
  donViThucHien: 'unit',
  hanDangKy: '2026-03-16',
  hoSoLienQuan: 'nomination',
  hocVienLop: [{ dat: true, nguoiHoc: 'p-1' }],
  ketQuaQuy: [{ ketQuaApDung: 'Đã áp dụng.', quyBaoCaoHocTap: '2026-Q1' }],
  loaiDon: 'complaint',
  ngayBatDau: '2026-03-23',
  ngayBinhXet: '2026-03-02',
  ngayKetThuc: '2026-03-27',
  soNguoiDuHop: 9,
  soNguoiTrieuTap: 10,
  soPhieuTanThanh: 9,
}

export const everything = {
  agendaSize: 1,
  answers: filledIn,
  calendar: { isWorkingDay: true, today: '2026-03-02' },
  cases: [] as object[],
  closesOn: '2026-11-25',
  consentGiven: true,
  countConfirmed: true,
  dossier: { done: [] as string[], isPastDue: true, workingDaysInState: 0 },
  given: { until: '2026-12-31' },
  hasForm: true,
  hasWorkflow: true,
  lines: 1,
  linesToVote: 1,
  numberTaken: false,
  quorumReached: true,
  round: 1,
  signaturesComplete: true,
  tellersNamed: true,
  units: ['office', 'unit'],
  year: 2026,
  signedInFuture: false,
  takenLines: 0,
  windowValid: true,
}

const unitOf: Record<string, string> = { 'unit-head': 'unit', 'unit-officer': 'unit' }

/** One person of every role, called by it, and one unit with its head. */
export const everybody = aDirectory({
  groups: { council: ['council-chair', 'council-member', 'council-secretary'] },
  people: roleKeys.map((role) => aPerson(role, { roles: [role], unit: unitOf[role] ?? 'office' })),
  unit: 'unit',
  units: [
    { heads: ['standing-head'], id: 'office', parent: null },
    { heads: ['unit-head'], id: 'unit', parent: 'office' },
  ],
})

export const factsOf = (given: Partial<Facts>): Facts => ({
  actor: { id: 'u', roles: [] },
  answers: filledIn,
  calendar: { holidays: [], workedWeekends: [] },
  context: everything,
  directory: everybody,
  formProblems: [],
  now: '2026-03-02T02:00:00.000Z',
  relations: [],
  ...given,
})

export const attempt = (
  definition: WorkflowDefinition,
  instance: Instance,
  action: string,
  facts: Partial<Facts>,
  system = false,
) => {
  const data = {
    authority: 'Thanh tra tỉnh',
    heldOn: '2026-03-02',
    number: '12/QĐ-VP',
    opinions: 'Không có',
    paymentList: '3/BC',
    satisfaction: 'Hài lòng',
    sentOn: '2026-03-02',
    signedOn: '2026-03-02',
  }
  const command: Command = {
    action,
    comment: 'Có lý do, ghi đủ hai mươi ký tự.',
    data,
    rev: instance.rev,
    system,
  }
  return performCommand({ command, definition, facts: factsOf(facts), instance })
}

export const start = (definition: WorkflowDefinition) => startInstance(definition, factsOf({}))
export const at = (state: string): Instance => ({
  dueAt: null,
  flow: emptyFlow(1, factsOf({}).now),
  previousState: null,
  rev: 1,
  state,
})
