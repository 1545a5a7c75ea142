import { workflowContextNames } from '../../definitions/workflows/workflowContextNames.ts'
import { formNaming } from '../../forms/design/formNaming.ts'
import type { FormDefinition } from '../../forms/types.ts'
import { commonContextNames } from '../../services/dossiers/commonContext.ts'
import type { Text } from '../../shared/text.ts'
import { conditionFields } from '../design/editors/conditionFields.ts'
import type { FeelScope } from '../design/FeelScope.ts'

const labels: Record<string, Text> = {
  actor: { vi: 'người thao tác', en: 'the person acting' },
  'actor.id': { vi: 'mã người thao tác', en: 'the id of the person acting' },
  'actor.unit': { vi: 'đơn vị của người thao tác', en: 'the unit of the person acting' },
  answers: { vi: 'nội dung biểu mẫu', en: 'the answers' },
  'calendar.isWorkingDay': { vi: 'hôm nay là ngày làm việc', en: 'today is a working day' },
  'calendar.today': { vi: 'ngày hôm nay', en: 'today' },
  'dossier.dueAt': { vi: 'hạn xử lý', en: 'the due date' },
  'dossier.isPastDue': { vi: 'đã hết thời hạn của bước', en: 'the time of the step has run out' },
  'dossier.state': { vi: 'trạng thái hồ sơ', en: 'the state of the dossier' },
  'dossier.title': { vi: 'tên hồ sơ', en: 'the title of the dossier' },
  scores: { vi: 'điểm', en: 'scores' },
  unit: { vi: 'đơn vị của hồ sơ', en: "the dossier's unit" },
  units: { vi: 'các đơn vị có thủ trưởng', en: 'units that have a head' },
  agendaSize: { vi: 'số nội dung của phiên họp', en: 'the length of the agenda' },
  consentGiven: { vi: 'người được nêu gương đã đồng ý', en: 'consent is given' },
  hasForm: { vi: 'đã có biểu mẫu', en: 'a form is chosen' },
  hasWorkflow: { vi: 'đã có quy trình', en: 'a workflow is chosen' },
  linesToVote: { vi: 'số nội dung còn phải biểu quyết', en: 'lines still to vote on' },
  lines: { vi: 'số dòng khen thưởng', en: 'the number of lines' },
  numberTaken: { vi: 'số quyết định đã dùng', en: 'the number is taken' },
  quorumReached: { vi: 'đủ số thành viên dự họp', en: 'the quorum is reached' },
  round: { vi: 'lượt biểu quyết', en: 'the round' },
  signaturesComplete: { vi: 'đủ chữ ký', en: 'all have signed' },
  signedInFuture: { vi: 'ngày ký ở tương lai', en: 'signed in the future' },
  takenLines: { vi: 'số dòng trùng quyết định khác', en: 'lines of other decisions' },
  windowValid: { vi: 'thời gian nhận hồ sơ hợp lệ', en: 'the window is valid' },
}

const contextNames = [...commonContextNames, ...Object.values(workflowContextNames).flat()]

/** What the conditions of a workflow may speak of: facts of the dossier, and the fields of the form it goes with. */
export function workflowScope(form: FormDefinition | null): FeelScope {
  const naming = form ? formNaming(form) : null
  const named = (name: string) => (Object.hasOwn(labels, name) ? labels[name] : undefined)
  return {
    fieldsOf: () => (form ? conditionFields(form) : []),
    namingOf: () => ({
      labelOf: (name) => naming?.labelOf(name) ?? named(name),
      names: [...new Set([...contextNames, ...(naming?.names ?? [])])],
      valueLabelOf: (name, value) => naming?.valueLabelOf(name, value),
    }),
  }
}
