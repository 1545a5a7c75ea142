'use client'

import { useRef } from 'react'

import type { Language } from '../../shared/language.ts'

type PickerButtonProps = {
  language: Language
  onPick: (value: string) => void
  type: 'date' | 'datetime-local'
  value: null | string
}

/** Opens the picker of the browser or the telephone, whose own box is not shown. */
export function PickerButton({ language, onPick, type, value }: PickerButtonProps) {
  const native = useRef<HTMLInputElement>(null)
  const name = language === 'vi' ? 'Chọn trên lịch' : 'Choose on a calendar'

  return (
    <>
      <input
        aria-hidden="true"
        className="td-date__native"
        onChange={(event) => onPick(event.target.value)}
        ref={native}
        tabIndex={-1}
        type={type}
        value={value ?? ''}
      />
      <button
        aria-label={name}
        className="td-date__button"
        onClick={() => native.current?.showPicker()}
        title={name}
        type="button"
      >
        <svg aria-hidden="true" fill="none" height="18" viewBox="0 0 18 18" width="18">
          <path d="M2.5 4.5h13v11h-13zM2.5 8h13M6 2v4M12 2v4" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
    </>
  )
}
