'use client'

import type { Text } from '../../../shared/text.ts'
import type { Who } from '../../../workflow/types.ts'
import { ListEditor } from '../../design/editors/ListEditor.tsx'
import { WhoEditor } from './WhoEditor.tsx'

type PeopleEditorProps = {
  label: Text
  onChange: (people: undefined | Who[]) => void
  value: undefined | Who[]
}

/** People by office and by what they are to the dossier; whoever one line names is meant. */
export function PeopleEditor({ label, onChange, value }: PeopleEditorProps) {
  return (
    <ListEditor<Who>
      add={{ vi: '+ Thêm người', en: '+ Add people' }}
      blank={{ relation: 'creator' }}
      item={{ vi: 'Người', en: 'People' }}
      items={value}
      label={label}
      onChange={onChange}
      render={(who, set) => <WhoEditor onChange={set} value={who} />}
    />
  )
}
