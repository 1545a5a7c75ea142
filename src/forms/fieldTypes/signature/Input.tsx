'use client'

import { useState } from 'react'

import { findFieldType } from '../../findFieldType.ts'
import { isRecord } from '../../../shared/isRecord.ts'
import type { InputProps } from '../../../admin/form/inputProps.ts'

/** A name that is typed and then signed with on purpose; the server adds the time and the account. */
export function Input(props: InputProps) {
  const { describedBy, field, id, isInvalid, isRequired, language, onChange, readOnly, value } = props
  const [name, setName] = useState('')
  const vi = language === 'vi'
  const text = findFieldType(field.type)?.toText(value, field, language, { names: {}, textOf: () => '' })

  if (isRecord(value)) {
    return (
      <div className="td-signature">
        <output id={id}>{text}</output>
        {value['at'] === undefined && (
          <p className="td-muted">
            {vi
              ? 'Hệ thống ghi thời điểm và tài khoản ký khi lưu.'
              : 'The time and the account are added when it is saved.'}
          </p>
        )}
        {!readOnly && (
          <button className="td-button td-button--small" onClick={() => onChange(null)} type="button">
            {vi ? 'Ký lại' : 'Sign again'}
          </button>
        )}
      </div>
    )
  }

  return (
    <div className="td-pair">
      <input
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        aria-required={isRequired}
        autoComplete="name"
        id={id}
        maxLength={120}
        onChange={(event) => setName(event.target.value)}
        placeholder={vi ? 'Họ và tên người ký' : 'Name of the person who signs'}
        readOnly={readOnly}
        type="text"
        value={name}
      />
      <button
        className="td-button"
        disabled={readOnly || name.trim() === ''}
        onClick={() => onChange({ name: name.trim() })}
        type="button"
      >
        {vi ? 'Ký tên' : 'Sign'}
      </button>
    </div>
  )
}
