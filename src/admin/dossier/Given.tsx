import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import type { Text } from '../../shared/text.ts'

type GivenProps = {
  called: Record<string, Text>
  data: Record<string, unknown>
  /** Of the fields of the form, by key. */
  labels: Record<string, string>
  language: Language
}

/** What everyday actions are given, by the key under which it is sent. */
const words: Record<string, Text | undefined> = {
  branch: { vi: 'Nhánh', en: 'Branch' },
  choice: { vi: 'Ý kiến', en: 'Opinion' },
  fields: { vi: 'Các mục cần sửa', en: 'Fields to correct' },
  from: { vi: 'Việc đang giao cho', en: 'Whose work' },
  mentions: { vi: 'Nhắc đến', en: 'Mentions' },
  to: { vi: 'Trả về bước', en: 'Back to the step' },
  user: { vi: 'Người được nêu', en: 'Person' },
  users: { vi: 'Người nhận', en: 'Recipients' },
}
const choices: Record<string, Text | undefined> = {
  abstain: { vi: 'Không có ý kiến', en: 'Abstains' },
  no: { vi: 'Không đồng ý', en: 'No' },
  yes: { vi: 'Đồng ý', en: 'Yes' },
}

/** What was given with a step, in words: people by name, steps and fields as they are called. */
export function Given({ called, data, labels, language }: GivenProps) {
  const textOf = (value: unknown): string => {
    const key = String(value)
    const text = called[key] ?? choices[key]
    return text ? say(text, language) : (labels[key] ?? key)
  }
  return Object.entries(data).map(([key, value]) => {
    const label = called[key] ?? words[key]
    return (
      <dd key={key}>
        {label ? say(label, language) : key}: {[value].flat().map(textOf).join('; ')}
      </dd>
    )
  })
}
