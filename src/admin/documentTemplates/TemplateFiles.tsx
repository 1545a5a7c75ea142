'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import { formatDateTime } from '../../shared/formatDateTime.ts'
import { useSay } from '../design/useSay.ts'
import type { Failure } from '../shared/apiTypes.ts'
import { callApi } from '../shared/callApi.ts'
import { FailureNotice } from '../shared/FailureNotice.tsx'
import { FilePick } from '../shared/FilePick.tsx'
import { useLanguage } from '../shared/useLanguage.ts'
import { useMe } from '../shared/useMe.ts'
import { useResource } from '../shared/useResource.ts'
import { TemplateHelp } from './TemplateHelp.tsx'

import '../admin.css'

type Version = { id: string; name: string; number: number; uploadedAt: null | string }

const keepers = ['standing-officer', 'standing-head', 'system-admin']

/** The Word file of a template: upload a version, see what is wrong with it, fetch any version. */
export function TemplateFiles() {
  const { id } = useDocumentInfo()
  const language = useLanguage()
  const t = useSay()
  const me = useMe()
  const base = id === undefined ? null : `/api/document-templates/${id}/files`
  const { failure, reload, value } = useResource<{ files: Version[] }>(base)
  const [refused, setRefused] = useState<Failure | null>(null)
  const [told, setTold] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  if (base === null) {
    return (
      <p className="td-muted">
        {t({
          vi: 'Hãy lưu mẫu trước, rồi tải tệp Word lên tại đây.',
          en: 'Save the template first, then upload its Word file here.',
        })}
      </p>
    )
  }

  const send = async (file: File | undefined) => {
    if (!file) return
    const body = new FormData()
    body.append('file', file, file.name)
    setIsBusy(true)
    setTold('')
    const outcome = await callApi<{ files: Version[] }>(base, { body, method: 'POST' })
    setIsBusy(false)
    setRefused(outcome.ok ? null : outcome.failure)
    if (outcome.ok) {
      const number = outcome.value.files[0]?.number ?? 1
      setTold(t({ vi: `Đã nhận: đây là bản ${number}.`, en: `Taken: this is version ${number}.` }))
    }
    if (input.current) input.current.value = ''
    await reload()
  }
  const files = value?.files ?? []
  const mayUpload = (me?.roles ?? []).some((role) => keepers.includes(role))

  return (
    <section aria-labelledby="td-template-files" className="td-template">
      <h2 id="td-template-files">{t({ vi: 'Tệp Word của mẫu', en: 'The Word file' })}</h2>
      {failure && <FailureNotice failure={failure} />}
      {refused && <FailureNotice failure={refused} />}
      {value && files.length === 0 && (
        <p className="td-muted">
          {t({
            vi: 'Chưa có tệp: quy trình chưa dùng được mẫu này.',
            en: 'No file yet: workflows cannot use this template.',
          })}
        </p>
      )}
      <ul className="td-files__list">
        {files.map(({ id: file, name, number, uploadedAt }, index) => (
          <li className="td-files__item" key={file}>
            <span aria-hidden="true" className="td-files__picture">
              DOCX
            </span>
            <span className="td-files__name">
              {t({ vi: `Bản ${number}`, en: `Version ${number}` })}
              {index === 0 && t({ vi: ' – đang áp dụng', en: ' – in use' })}
              <span className="td-muted">
                {name}
                {uploadedAt && ` · ${formatDateTime(uploadedAt)}`}
              </span>
            </span>
            <span className="td-files__ways">
              <a className="td-link" download={name} href={`${base}/${file}`}>
                {t({ vi: 'Tải về', en: 'Download' })}
                <span className="td-hidden"> {number}</span>
              </a>
            </span>
          </li>
        ))}
      </ul>
      {mayUpload && (
        <div className="td-files__drop">
          <FilePick
            accept=".docx"
            aria-label={t({
              vi: 'Chọn tệp Word của bản mới',
              en: 'Choose the Word file of the next version',
            })}
            disabled={isBusy}
            language={language}
            onChange={(event) => void send(event.target.files?.[0])}
            ref={input}
          />
          <span className="td-muted">
            {isBusy
              ? t({ vi: 'Đang kiểm tra tệp…', en: 'Checking the file…' })
              : t({
                  vi: 'Tệp .docx, tối đa 5 MB; được kiểm tra ngay và thành bản mới.',
                  en: 'A .docx file of up to 5 MB; it is checked at once and becomes the next version.',
                })}
          </span>
        </div>
      )}
      <p aria-live="polite" className="td-muted">
        {told}
      </p>
      <TemplateHelp />
    </section>
  )
}
