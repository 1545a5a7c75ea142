import type { Problem } from '../shared/problem.ts'

/**
 * What stands against a date of signature (`YYYY-MM-DD`) of a decision on awards of these years; nothing when it may be.
 * No award is decided before the year that it is for: an earlier day is a slip of the pen, which would put the wrong day
 * into the record and choose the wrong base wage.
 */
export function findSigningProblem(signedOn: string, years: readonly number[]): Problem | undefined {
  const year = Math.max(0, ...years)
  if (Number(signedOn.slice(0, 4)) >= year) return undefined
  return {
    code: 'SIGNED_TOO_EARLY',
    message: {
      vi: `Ngày ký không được trước năm ${year} là năm xét khen thưởng; hãy nhập lại ngày ký.`,
      en: `The date of signature lies before ${year}, the year of the awards; correct it.`,
    },
    path: 'data.signedOn',
  }
}
