'use client'

import type { ListReply } from '../../shared/apiTypes.ts'
import { textOf } from '../../shared/textOf.ts'
import { useResource } from '../../shared/useResource.ts'
import type { InputProps } from '../inputProps.ts'

/** A person or a unit of the office, from the list. */
export function ReferenceInput(props: InputProps) {
  const { describedBy, field, id, isInvalid, isRequired, language, onChange, readOnly, value } = props
  const isPerson = field.type === 'person'
  const { value: list } = useResource<ListReply>(
    isPerson ? '/api/people?limit=200&depth=0&sort=fullName' : '/api/units?limit=200&depth=0&sort=order',
  )

  return (
    <select
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      aria-required={isRequired}
      disabled={readOnly || list === null}
      id={id}
      onChange={(event) => onChange(event.target.value || null)}
      value={list && typeof value === 'string' ? value : ''}
    >
      <option value="">{list ? (language === 'vi' ? '– Chọn –' : '– Choose –') : '…'}</option>
      {(list?.docs ?? []).map((doc) => (
        <option key={doc.id} value={String(doc.id)}>
          {[isPerson ? doc['fullName'] : doc['name'], doc['position']]
            .map(textOf)
            .filter(Boolean)
            .join(' – ')}
        </option>
      ))}
    </select>
  )
}
