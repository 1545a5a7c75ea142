'use client'

import { useId } from 'react'

import type { Text } from '../../../shared/text.ts'
import { useSay } from '../useSay.ts'

type TextPairEditorProps = {
  isLong?: boolean
  label: Text
  onBlur?: () => void
  /** Undefined when an optional text is emptied. */
  onChange: (value: Text | undefined) => void
  required?: boolean
  value: Text | undefined
}

/** A text in Vietnamese and English; the English one may wait. */
export function TextPairEditor({ isLong, label, onBlur, onChange, required, value }: TextPairEditorProps) {
  const t = useSay()
  const id = useId()
  const Input = isLong ? 'textarea' : 'input'
  const change = (part: Partial<Text>) => {
    const next = { vi: value?.vi ?? '', en: value?.en ?? '', ...part }
    onChange(!required && next.vi === '' && next.en === '' ? undefined : next)
  }

  return (
    <div className="td-field td-fd-pair">
      {(['vi', 'en'] as const).map((language) => (
        <div key={language}>
          <label htmlFor={`${id}-${language}`}>
            {t(label)} <span className="td-fd-lang">{language === 'vi' ? 'Tiếng Việt' : 'English'}</span>
          </label>
          <Input
            aria-required={required && language === 'vi'}
            id={`${id}-${language}`}
            onBlur={onBlur}
            onChange={(event) => change({ [language]: event.target.value })}
            value={value?.[language] ?? ''}
          />
        </div>
      ))}
    </div>
  )
}
