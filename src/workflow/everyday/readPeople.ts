import { refuse } from '../refuse.ts'
import type { Command, Facts, Refusal } from '../types.ts'

const limit = 50

type Read = { ok: true; people: string[] } | Refusal

/** Account ids from the command's data: at least one, each on today's staff list. */
export const readPeople = (data: Command['data'], key: string, facts: Facts): Read => {
  const given = data !== undefined && Object.hasOwn(data, key) ? data[key] : undefined
  const list: unknown[] = Array.isArray(given) ? given : given === undefined ? [] : [given]
  const known = new Set(facts.directory.people.map(({ id }) => id))
  const people = list.filter((id): id is string => typeof id === 'string' && known.has(id))
  if (list.length > 0 && list.length <= limit && people.length === list.length) {
    return { ok: true, people: [...new Set(people)] }
  }
  return refuse(
    422,
    'PERSON_UNKNOWN',
    {
      vi: 'Hãy chọn từ 1 đến 50 người có tài khoản đang hoạt động.',
      en: 'Name 1 to 50 people whose accounts are active.',
    },
    `data.${key}`,
  )
}
