import type { Problem } from '../../shared/problem.ts'

/** Why a name cannot be the key of a part of a workflow; nothing when it can. */
export function keyProblems(name: string): Problem[] {
  if (/^[a-z][A-Za-z0-9_-]{0,59}$/.test(name)) return []
  const shown = name.slice(0, 80)
  return [
    {
      code: 'KEY_INVALID',
      message: {
        vi: `Mã “${shown}” không hợp lệ: bắt đầu bằng chữ thường không dấu, chỉ gồm chữ không dấu, chữ số, dấu gạch (tối đa 60 ký tự).`,
        en: `The key “${shown}” is not valid: it starts with a small letter and holds plain letters, digits and hyphens (at most 60).`,
      },
      path: 'key',
    },
  ]
}
