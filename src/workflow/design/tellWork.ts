import type { Text } from '../../shared/text.ts'
import type { Assignment, Branch, BranchStep, Count, Join } from '../stateTypes.ts'
import type { StateDefinition, WorkflowDefinition } from '../types.ts'
import { nameOfRef } from './describeWorkflowOperation.ts'
import { tellSources } from './tellSource.ts'
import { joinTexts, type WorkflowWords } from './wordsOfWorkflow.ts'

/** What people do together in a state, how it is counted, and where each outcome leads. Empty when they do not. */
export function tellWork(
  definition: WorkflowDefinition,
  { approval, children, parallel }: StateDefinition,
  words: WorkflowWords,
): Text[] {
  const early = (rule: { endsEarly?: boolean }): Text =>
    rule.endsEarly
      ? { vi: ', dừng ngay khi kết quả đã rõ', en: ', ending as soon as nothing can change it' }
      : { vi: '', en: '' }
  return [
    ...(approval
      ? [
          sentence(
            'Lấy ý kiến những người được giao: ',
            'All who are assigned are asked: ',
            tellCount(approval),
          ),
          tellOutcomes(definition, approval),
        ]
      : []),
    ...(parallel
      ? [
          ...parallel.branches.map((branch) => tellBranch(branch, words)),
          sentence(
            'Kết quả chung: ',
            'Together: ',
            after(tellJoin(parallel.join, branchWords), early(parallel)),
          ),
          tellOutcomes(definition, parallel),
        ]
      : []),
    ...(children
      ? [
          sentence(
            'Kết quả chung: ',
            'Together: ',
            after(tellJoin(children.join, caseWords), early(children)),
          ),
          tellOutcomes(definition, children),
          children.unawaited === 'end' ? endedWithout : toldOfIt,
        ]
      : []),
  ]
}

const toldOfIt: Text = {
  vi: 'Nếu hồ sơ chuyển bước mà không chờ nữa, hồ sơ con đang xử lý được báo và làm tiếp.',
  en: 'Should the dossier move on without them, cases under way are told and go on.',
}
const endedWithout: Text = {
  vi: 'Nếu hồ sơ chuyển bước mà không chờ nữa, hồ sơ con đang xử lý kết thúc.',
  en: 'Should the dossier move on without them, cases under way end.',
}

const sentence = (vi: string, en: string, text: Text): Text => ({
  vi: `${vi}${text.vi}.`,
  en: `${en}${text.en}.`,
})
const after = (text: Text, more: Text): Text => ({ vi: text.vi + more.vi, en: text.en + more.en })
const quoted = ({ en, vi }: Text): Text => ({ vi: `«${vi}»`, en: `“${en || vi}”` })

/** How voices make one outcome. */
function tellCount({ abstain, base, endsEarly, percent = 50, rule }: Count): Text {
  const share = String(percent).replace('.', ',')
  const rules: Record<Count['rule'], Text> = {
    all: { vi: 'tất cả phải đồng ý', en: 'all must say yes' },
    any: { vi: 'một người đồng ý là đủ', en: 'one yes suffices' },
    ratio:
      base === 'voiced'
        ? {
            vi: `ít nhất ${share}% số người có ý kiến đồng ý`,
            en: `${String(percent)}% of those who speak say yes`,
          }
        : {
            vi: `ít nhất ${share}% số người được hỏi đồng ý`,
            en: `${String(percent)}% of those asked say yes`,
          },
    sequential: { vi: 'tất cả phải đồng ý, lần lượt từng người', en: 'all must say yes, one after another' },
  }
  return joinTexts(
    [
      rules[rule],
      ...(abstain ? [{ vi: 'được bỏ phiếu trắng', en: 'one may abstain' }] : []),
      ...(endsEarly
        ? [{ vi: 'dừng ngay khi kết quả đã rõ', en: 'ending as soon as nothing can change it' }]
        : rule === 'any'
          ? []
          : [{ vi: 'hỏi đủ mọi người rồi mới tính', en: 'counted when all have been heard' }]),
    ],
    { vi: ', ', en: ', ' },
  )
}

type JoinWords = { all: Text; any: Text; some: (number: string) => Text }

const branchWords: JoinWords = {
  all: { vi: 'tất cả các nhánh phải đạt', en: 'all branches must end well' },
  any: { vi: 'một nhánh đạt là đủ', en: 'one good branch suffices' },
  some: (number) => ({
    vi: `ít nhất ${number} số nhánh đạt`,
    en: `at least ${number} of the branches end well`,
  }),
}
const caseWords: JoinWords = {
  all: { vi: 'tất cả hồ sơ con phải hoàn thành', en: 'all child cases must succeed' },
  any: { vi: 'một hồ sơ con hoàn thành là đủ', en: 'one successful child case suffices' },
  some: (number) => ({
    vi: `ít nhất ${number} số hồ sơ con hoàn thành`,
    en: `at least ${number} of the child cases succeed`,
  }),
}

function tellJoin(join: Join, { all, any, some }: JoinWords): Text {
  if (join === 'all') return all
  if (join === 'any') return any
  return some('atLeast' in join ? String(join.atLeast) : `${String(join.percent).replace('.', ',')}%`)
}

const sharing: Record<NonNullable<Assignment['mode']>, Text> = {
  all: { vi: '', en: '' },
  leastLoaded: { vi: ' (giao cho người đang ít việc nhất)', en: ' (given to the least busy)' },
  pool: { vi: ' (ai nhận việc trước thì làm)', en: ' (whoever claims it first)' },
  roundRobin: { vi: ' (giao lần lượt)', en: ' (given in turn)' },
}

const tellStep = ({ assign, count = { rule: 'any' }, label }: BranchStep, words: WorkflowWords): Text => {
  const people = after(tellSources(assign, words), sharing[assign.mode ?? 'all'])
  const counted = tellCount(count)
  return {
    vi: `${label.vi} – ${people.vi} (${counted.vi})`,
    en: `${label.en || label.vi} – ${people.en} (${counted.en})`,
  }
}

function tellBranch({ label, steps, when }: Branch, words: WorkflowWords): Text {
  const name = quoted(label)
  const told = joinTexts(
    steps.map((step) => tellStep(step, words)),
    { vi: '; rồi ', en: '; then ' },
  )
  const condition = when === undefined ? null : (words.explain(when) ?? { vi: when, en: when })
  return {
    vi: `Nhánh ${name.vi}: ${told.vi}${condition ? `; chỉ mở khi ${condition.vi}` : ''}.`,
    en: `Branch ${name.en}: ${told.en}${condition ? `; only when ${condition.en}` : ''}.`,
  }
}

function tellOutcomes(definition: WorkflowDefinition, { no, yes }: { no: string; yes: string }): Text {
  const way = (action: string): Text => {
    const index = definition.transitions.findIndex((each) => each.action === action)
    const transition = definition.transitions[index]
    if (!transition) return { vi: 'chưa chọn bước chuyển', en: 'no transition is chosen yet' }
    const name = quoted(transition.label)
    const to =
      transition.to === '@previous'
        ? { vi: 'trạng thái trước đó', en: 'the state before' }
        : quoted(nameOfRef(definition, { key: transition.to, kind: 'state' }))
    return { vi: `${name.vi}, sang ${to.vi}`, en: `${name.en}, to ${to.en}` }
  }
  const [bad, good] = [way(no), way(yes)]
  return {
    vi: `Khi đạt: ${good.vi}; khi không đạt: ${bad.vi}.`,
    en: `If it passes: ${good.en}; if not: ${bad.en}.`,
  }
}
