'use client'

import { useId, useRef, useState } from 'react'

import type { StaffImport } from '../../services/staffList/importStaffList.ts'
import type { Failure } from '../shared/apiTypes.ts'
import { callApi } from '../shared/callApi.ts'
import { FailureNotice } from '../shared/FailureNotice.tsx'
import { useLanguage } from '../shared/useLanguage.ts'
import { ViewFrame } from '../shared/ViewFrame.tsx'
import { StaffListHelp } from './StaffListHelp.tsx'
import { StaffListPreview } from './StaffListPreview.tsx'

/** A list copied out of a spreadsheet: pasted, looked at, taken. */
export function StaffListDesk() {
  const vi = useLanguage() === 'vi'
  const id = useId()
  const [text, setText] = useState('')
  const [told, setTold] = useState<null | StaffImport>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [busy, setBusy] = useState(false)
  const result = useRef<HTMLDivElement>(null)
  const title = vi ? 'Nhập danh sách cán bộ' : 'Bring in a list of staff'

  const send = async (dryRun: boolean) => {
    setBusy(true)
    const outcome = await callApi<StaffImport>('/api/people/import', {
      body: { dryRun, text },
      method: 'POST',
    })
    setBusy(false)
    setFailure(outcome.ok ? null : outcome.failure)
    setTold(outcome.ok ? outcome.value : null)
    // What was pressed may be gone; what came of it is read next.
    setTimeout(() => result.current?.focus())
  }
  const change = (value: string) => {
    setText(value)
    setTold(null)
    setFailure(null)
  }

  return (
    <ViewFrame crumbs={[{ label: title }]}>
      <h1>{title}</h1>
      <StaffListHelp />
      <div className="td-field">
        <label htmlFor={id}>
          {vi
            ? 'Chép các ô trong bảng tính (kể cả dòng tiêu đề) rồi dán vào đây'
            : 'Copy the cells in the spreadsheet, headings included, and paste them here'}
        </label>
        <textarea
          className="td-staff-list__text"
          id={id}
          onChange={(event) => change(event.target.value)}
          rows={10}
          spellCheck={false}
          value={text}
          wrap="off"
        />
      </div>
      <button
        className="td-button td-button--primary"
        disabled={busy || text.trim() === ''}
        onClick={() => void send(true)}
        type="button"
      >
        {vi ? 'Kiểm tra danh sách' : 'Look at the list'}
      </button>
      {failure && <FailureNotice failure={failure} />}
      {told && (
        <div ref={result} tabIndex={-1}>
          <StaffListPreview busy={busy} onTake={() => void send(false)} told={told} />
        </div>
      )}
    </ViewFrame>
  )
}
