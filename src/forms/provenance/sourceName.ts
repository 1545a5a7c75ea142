import type { Text } from '../../shared/text.ts'

const names: Record<string, Text> = {
  achievement: { vi: 'hồ sơ thành tích', en: 'the record of achievements' },
  achievements: { vi: 'hồ sơ thành tích', en: 'the record of achievements' },
  actor: { vi: 'tài khoản của người nhập', en: 'the account of who filled it in' },
  campaign: { vi: 'thông tin phong trào', en: 'the campaign' },
  earlier: { vi: 'hồ sơ trước', en: 'an earlier dossier' },
  person: { vi: 'hồ sơ cán bộ', en: 'the staff record' },
  today: { vi: 'lịch hệ thống', en: 'the calendar' },
  unit: { vi: 'danh mục đơn vị', en: 'the list of units' },
}

/** How people call what a value is taken from, inside a sentence: `person.fullName` is “hồ sơ cán bộ”. */
export function sourceName(source: string): Text {
  const root = source.split('.', 1)[0] ?? ''
  return Object.hasOwn(names, root) ? (names[root] ?? unknown) : unknown
}

const unknown: Text = { vi: 'dữ liệu có sẵn', en: 'what was known' }
