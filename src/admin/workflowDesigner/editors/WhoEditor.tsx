'use client'

import type { Who } from '../../../workflow/types.ts'
import { ChoiceEditor } from './ChoiceEditor.tsx'
import { relationChoices, roleChoices } from '../catalogue.ts'

const any = { label: { vi: '– Bất kỳ –', en: '– Any –' }, value: '' }

/** One line of people: an office role, a relation to the dossier, or both at once. */
export function WhoEditor({ onChange, value }: { onChange: (who: Who) => void; value: Who }) {
  const change = (part: Who) => {
    const { relation, role } = { ...value, ...part }
    onChange({ ...(relation ? { relation } : {}), ...(role ? { role } : {}) })
  }

  return (
    <>
      <ChoiceEditor
        label={{ vi: 'Quan hệ với hồ sơ', en: 'Relation to the dossier' }}
        onChange={(relation) => (relation || value.role) && change({ relation })}
        options={value.role ? [any, ...relationChoices] : relationChoices}
        value={value.relation ?? ''}
      />
      <ChoiceEditor
        label={{ vi: 'Vai trò', en: 'Role' }}
        onChange={(role) => (role || value.relation) && change({ role })}
        options={value.relation ? [any, ...roleChoices] : roleChoices}
        value={value.role ?? ''}
      />
    </>
  )
}
