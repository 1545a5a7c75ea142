'use client'

import { useId, useState } from 'react'

import type { Language } from '../../shared/language.ts'
import { PeoplePicker } from '../actions/PeoplePicker.tsx'
import type { Member, Revise } from './types.ts'

type ReplaceTellerProps = {
  busy: boolean
  /** Who can no longer sign. */
  gone: Member
  language: Language
  onRevise: Revise
  tellers: Member[]
}

/** For the chair, where the minutes wait for a teller whose account is out of use: somebody in their place, and why. */
export function ReplaceTeller({ busy, gone, language, onRevise, tellers }: ReplaceTellerProps) {
  const vi = language === 'vi'
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  const [chosen, setChosen] = useState<string[]>([])
  const [reason, setReason] = useState('')

  const replace = async () => {
    const after = tellers.map((teller) => (teller.id === gone.id ? (chosen[0] ?? '') : teller.id))
    await onRevise({ reason: reason.trim(), tellers: after })
    setIsOpen(false)
  }

  return (
    <div className="td-notice td-notice--warning">
      <p>
        {vi
          ? `Tài khoản của ${gone.name} đã ngừng sử dụng nên không ký biên bản được nữa.`
          : `The account of ${gone.name} is out of use, so they can no longer sign the minutes.`}
      </p>
      {!isOpen && (
        <button className="td-button" onClick={() => setIsOpen(true)} type="button">
          {vi ? 'Cử người kiểm phiếu thay thế' : 'Name another teller in their place'}
        </button>
      )}
      {isOpen && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void replace()
          }}
        >
          <PeoplePicker
            isMany={false}
            label={vi ? `Người kiểm phiếu thay ${gone.name}` : `Teller in the place of ${gone.name}`}
            language={language}
            onChange={setChosen}
            value={chosen}
          />
          <div className="td-field">
            <label htmlFor={id}>
              {vi ? 'Lý do thay' : 'Reason'} <span aria-hidden="true">*</span>
            </label>
            <textarea
              id={id}
              maxLength={2000}
              onChange={(event) => setReason(event.target.value)}
              required
              rows={2}
              value={reason}
            />
          </div>
          <div className="td-dialog__buttons">
            <button className="td-button" onClick={() => setIsOpen(false)} type="button">
              {vi ? 'Hủy' : 'Cancel'}
            </button>
            <button
              className="td-button td-button--primary"
              disabled={busy || chosen.length !== 1 || reason.trim() === ''}
              type="submit"
            >
              {vi ? 'Cử người này' : 'Name them'}
            </button>
          </div>
        </form>
      )}
    </div>
  )
}
