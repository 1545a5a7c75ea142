import type { Problem } from '../shared/problem.ts'

/** What a member may answer to a line of the agenda. */
export const ballotChoices = ['yes', 'no', 'abstain'] as const

export type BallotChoice = (typeof ballotChoices)[number]

/**
 * What is wrong with a ballot: each agenda line must be answered once with yes, no or abstain, and
 * nothing else may be answered. `lines` are the keys of the agenda lines that are put to the vote.
 */
export const findBallotProblems = (choices: unknown, lines: readonly string[]): Problem[] => {
  if (typeof choices !== 'object' || choices === null || Array.isArray(choices)) return [notAList]
  const given = new Map<string, unknown>(Object.entries(choices))
  const missing = lines.filter((line) => !given.has(line)).map(missingLine)
  const wrong = [...given].flatMap(([line, choice]) => {
    if (!lines.includes(line)) return [unknownLine(line)]
    return isChoice(choice) ? [] : [wrongChoice(line)]
  })
  return [...missing, ...wrong]
}

const isChoice = (value: unknown): boolean => ballotChoices.some((choice) => choice === value)

const notAList: Problem = {
  code: 'BALLOT_INVALID',
  message: {
    vi: 'Phiếu phải là danh sách lựa chọn theo từng nội dung biểu quyết; đề nghị gửi lại.',
    en: 'A ballot must list a choice for each agenda line; send it again.',
  },
  path: 'choices',
}

const missingLine = (line: string): Problem => ({
  code: 'BALLOT_LINE_MISSING',
  message: {
    vi: 'Còn nội dung chưa được chọn; đề nghị chọn «Đồng ý», «Không đồng ý» hoặc «Không có ý kiến».',
    en: 'This line has no choice yet; choose yes, no or abstain.',
  },
  path: `choices.${line}`,
})

const unknownLine = (line: string): Problem => ({
  code: 'BALLOT_LINE_UNKNOWN',
  message: {
    vi: 'Nội dung này không có trong chương trình biểu quyết; đề nghị tải lại phiếu.',
    en: 'This line is not on the agenda that is being voted on; reload the ballot.',
  },
  path: `choices.${line}`,
})

const wrongChoice = (line: string): Problem => ({
  code: 'BALLOT_CHOICE_WRONG',
  message: {
    vi: 'Lựa chọn không hợp lệ; chỉ nhận «yes» (đồng ý), «no» (không đồng ý) hoặc «abstain» (không có ý kiến).',
    en: 'Not a valid choice; use yes, no or abstain.',
  },
  path: `choices.${line}`,
})
