'use client'

import { use, useEffect, useRef, useState } from 'react'
import type { DragEvent } from 'react'

import { isRecord } from '../../../shared/isRecord.ts'
import { FilePick } from '../../shared/FilePick.tsx'
import { EvidenceContext } from '../evidence/EvidenceContext.ts'
import { FileList } from '../evidence/FileList.tsx'
import type { UploadedFile } from '../evidence/sendFile.ts'
import { SendingList } from '../evidence/SendingList.tsx'
import { useUploads } from '../evidence/useUploads.ts'
import type { InputProps } from '../inputProps.ts'

/** Files of a dossier: each is sent when it is chosen or dropped, and can be taken off the list again. */
export function FileInput(props: InputProps) {
  const { describedBy, field, id, isInvalid, language, onChange, path, readOnly, value } = props
  const files = Array.isArray(value) ? value.filter(isUploaded) : []
  const evidence = use(EvidenceContext)
  const { cancel, send, sending } = useUploads(evidence, path)
  const [told, setTold] = useState('')
  const latest = useRef(files)
  const vi = language === 'vi'

  useEffect(() => {
    latest.current = files
  })

  const take = async (chosen: File[]) => {
    if (chosen.length === 0) return
    setTold(vi ? `Đang tải lên ${chosen.length} tệp.` : `Uploading ${chosen.length} files.`)
    const kept = await send(chosen)
    // Others may have been added or removed while these were on their way.
    if (kept.length > 0)
      onChange([
        ...latest.current,
        ...kept.map((file) => ({ id: file.id, name: file.name, size: file.size })),
      ])
    const refused = chosen.length - kept.length
    setTold(
      vi
        ? `Đã nhận ${kept.length} tệp${refused > 0 ? `, ${refused} tệp chưa nhận` : ''}.`
        : `${kept.length} files taken${refused > 0 ? `, ${refused} not taken` : ''}.`,
    )
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    void take([...event.dataTransfer.files])
  }
  const remove = (gone: string) => {
    onChange(files.filter((each) => each.id !== gone))
    setTold(vi ? 'Đã bỏ tệp.' : 'File removed.')
    document.getElementById(id)?.focus()
  }
  const canAdd = !readOnly && evidence !== null && files.length < (field.maxItems ?? 50)

  return (
    <div className="td-files">
      <FileList
        evidence={evidence}
        files={files}
        language={language}
        onRemove={readOnly ? undefined : remove}
      />
      <SendingList language={language} onCancel={cancel} sending={sending} />
      {files.length === 0 && !canAdd && (
        <p className="td-muted">{vi ? 'Không có tệp đính kèm.' : 'No files.'}</p>
      )}
      {canAdd && (
        <div className="td-files__drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
          <FilePick
            accept={field.accept?.join(',')}
            aria-describedby={describedBy}
            aria-invalid={isInvalid}
            aria-label={vi ? `Chọn tệp: ${field.label.vi}` : `Choose files: ${field.label.en}`}
            id={id}
            language={language}
            multiple
            onChange={(event) => {
              const chosen = [...(event.target.files ?? [])]
              event.target.value = ''
              void take(chosen)
            }}
          />
          <span className="td-muted">
            {vi
              ? 'hoặc kéo tệp thả vào đây; điện thoại chụp ảnh được ngay'
              : 'or drop files here; a phone can take a photo'}
          </span>
        </div>
      )}
      <p aria-live="polite" className="td-hidden">
        {told}
      </p>
    </div>
  )
}

const isUploaded = (item: unknown): item is UploadedFile =>
  isRecord(item) &&
  typeof item['id'] === 'string' &&
  typeof item['name'] === 'string' &&
  typeof item['size'] === 'number'
