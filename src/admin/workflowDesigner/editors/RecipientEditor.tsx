'use client'

import { useContext } from 'react'

import type { Recipient } from '../../../workflow/types.ts'
import type { Choice } from '../catalogue.ts'
import { relationChoices, roleChoices } from '../catalogue.ts'
import { CatalogueContext } from '../WorkflowContext.ts'
import { ChoiceEditor } from './ChoiceEditor.tsx'

const plain: Choice[] = [
  { label: { vi: 'Người đến lượt xử lý', en: 'Whoever’s turn it is' }, value: 'assignees' },
  { label: { vi: 'Người lập hồ sơ', en: 'The creator' }, value: 'creator' },
  { label: { vi: 'Người theo dõi', en: 'Watchers' }, value: 'watchers' },
]
const under = (kind: string, choices: Choice[]): Choice[] =>
  choices.map(({ label, value }) => ({ label, value: `${kind}:${value}` }))

/** Who gets a mail or a notification. */
export function RecipientEditor(props: { onChange: (to: Recipient) => void; value: Recipient }) {
  const { onChange, value } = props
  const { people } = useContext(CatalogueContext)
  const options = [
    ...plain,
    ...under('role', roleChoices),
    ...under('relation', relationChoices),
    ...people.map(({ id, name }) => ({ label: { vi: name, en: name }, value: `user:${id}` })),
  ]

  return (
    <ChoiceEditor
      label={{ vi: 'Gửi cho', en: 'To' }}
      onChange={(text) => onChange(recipientOf(text))}
      options={options}
      value={textOf(value)}
    />
  )
}

const textOf = (to: Recipient): string =>
  typeof to === 'string' ? to : (Object.entries(to).map(([kind, key]) => `${kind}:${key}`)[0] ?? '')

function recipientOf(text: string): Recipient {
  const at = text.indexOf(':')
  if (at < 0) return text === 'creator' || text === 'watchers' ? text : 'assignees'
  const [kind, key] = [text.slice(0, at), text.slice(at + 1)]
  return kind === 'role' ? { role: key } : kind === 'relation' ? { relation: key } : { user: key }
}
