'use client'

import { useState } from 'react'

import type { Language } from '../../shared/language.ts'
import { PeoplePicker } from '../actions/PeoplePicker.tsx'
import type { Member, Revise } from './types.ts'

type TellersProps = {
  busy: boolean
  canName: boolean
  language: Language
  onRevise: Revise
  tellers: Member[]
}

/** The two who count the votes, and – for whoever names them – a way to choose them. */
export function Tellers({ busy, canName, language, onRevise, tellers }: TellersProps) {
  const vi = language === 'vi'
  const [chosen, setChosen] = useState<null | string[]>(null)

  const name = async () => {
    await onRevise({ tellers: chosen ?? [] })
    setChosen(null)
  }

  return (
    <section className="td-section">
      <h2>{vi ? 'Tổ kiểm phiếu' : 'Tellers'}</h2>
      {tellers.length === 0 && (
        <p className="td-muted">{vi ? 'Chưa cử người kiểm phiếu.' : 'No tellers are named yet.'}</p>
      )}
      {tellers.length > 0 && (
        <ul className="td-list">
          {tellers.map((teller) => (
            <li key={teller.id}>{teller.name}</li>
          ))}
        </ul>
      )}
      {canName && chosen === null && (
        <button className="td-button" onClick={() => setChosen([])} type="button">
          {tellers.length === 0
            ? vi
              ? 'Cử người kiểm phiếu'
              : 'Name the tellers'
            : vi
              ? 'Cử người khác'
              : 'Name others'}
        </button>
      )}
      {canName && chosen !== null && (
        <fieldset className="td-field">
          <legend>{vi ? 'Cử hai người kiểm phiếu' : 'Name two tellers'}</legend>
          <p className="td-help">
            {vi
              ? 'Hai người của cơ quan, có thể là thành viên Hội đồng; không phải Chủ tịch, Thư ký và không phải người được đề nghị khen thưởng tại phiên họp.'
              : 'Two people of the office, members of the council or not; neither chair nor secretary, and not nominated in this session.'}
          </p>
          <PeoplePicker
            isMany
            label={vi ? 'Người kiểm phiếu' : 'Tellers'}
            language={language}
            onChange={setChosen}
            value={chosen}
          />
          <div className="td-dialog__buttons">
            <button
              className="td-button td-button--primary"
              disabled={busy || chosen.length !== 2}
              onClick={() => void name()}
              type="button"
            >
              {vi ? 'Cử hai người này' : 'Name these two'}
            </button>
            <button className="td-button" onClick={() => setChosen(null)} type="button">
              {vi ? 'Thôi' : 'Cancel'}
            </button>
          </div>
        </fieldset>
      )}
    </section>
  )
}
