'use client'

import { useState } from 'react'

import { formatNumber } from '../../../shared/formatNumber.ts'
import { isRecord } from '../../../shared/isRecord.ts'
import type { InputProps, UploadedFile } from '../inputProps.ts'

/** Files of a dossier: each is sent when it is chosen, and can be taken off the list again. */
export function FileInput(props: InputProps) {
  const { describedBy, field, id, isInvalid, language, onChange, readOnly, upload, value } = props
  const files = Array.isArray(value) ? value.filter(isUploaded) : []
  const [message, setMessage] = useState('')
  const vi = language === 'vi'

  const send = async (chosen: File[]) => {
    if (!upload) return
    setMessage(vi ? 'Đang tải lên…' : 'Uploading…')
    const results: (string | UploadedFile)[] = []
    for (const file of chosen) results.push(await upload(file))
    const kept = results.filter((result) => typeof result !== 'string')
    if (kept.length > 0) onChange([...files, ...kept])
    setMessage(results.filter((result) => typeof result === 'string').join(' '))
  }

  return (
    <div className="td-files">
      {files.length > 0 && (
        <ul>
          {files.map((file) => (
            <li key={file.id}>
              <span>
                {file.name} ({formatNumber(Math.ceil(file.size / 1024), language)} KB)
              </span>
              {!readOnly && (
                <button
                  aria-label={`${vi ? 'Bỏ tệp' : 'Remove'} ${file.name}`}
                  className="td-button td-button--small"
                  onClick={() => onChange(files.filter((each) => each.id !== file.id))}
                  type="button"
                >
                  {vi ? 'Bỏ' : 'Remove'}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {readOnly && files.length === 0 && (
        <p className="td-muted">{vi ? 'Không có tệp đính kèm.' : 'No files.'}</p>
      )}
      {!readOnly && !upload && (
        <p className="td-muted">
          {vi
            ? 'Hồ sơ này chưa nhận tệp trực tuyến; hãy nộp minh chứng kèm theo bản giấy.'
            : 'Files are not taken online for this dossier; hand in the evidence on paper.'}
        </p>
      )}
      {!readOnly && upload && (
        <input
          accept={field.accept?.join(',')}
          aria-describedby={describedBy}
          aria-invalid={isInvalid}
          id={id}
          multiple
          onChange={(event) => {
            void send([...(event.target.files ?? [])])
            event.target.value = ''
          }}
          type="file"
        />
      )}
      <p aria-live="polite" className="td-muted">
        {message}
      </p>
    </div>
  )
}

const isUploaded = (item: unknown): item is UploadedFile =>
  isRecord(item) &&
  typeof item['id'] === 'string' &&
  typeof item['name'] === 'string' &&
  typeof item['size'] === 'number'
