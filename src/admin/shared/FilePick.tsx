import type { InputHTMLAttributes, Ref } from 'react'

import type { Language } from '../../shared/language.ts'

type FilePickProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & {
  language: Language
  ref?: Ref<HTMLInputElement>
}

/** Chooses files with a button in the language of the page: the browser’s own speaks that of the browser. */
export function FilePick({ language, ...input }: FilePickProps) {
  return (
    <label className="td-button td-button--small td-files__pick">
      <input {...input} className="td-hidden" type="file" />
      {language === 'vi' ? 'Chọn tệp' : 'Choose'}
    </label>
  )
}
