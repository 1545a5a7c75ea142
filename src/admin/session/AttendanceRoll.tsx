'use client'

import { useState } from 'react'

import type { Language } from '../../shared/language.ts'
import type { Attendance, Member, Revise } from './types.ts'

type AttendanceRollProps = {
  attendance: Attendance
  busy: boolean
  canEdit: boolean
  language: Language
  members: Member[]
  onRevise: Revise
}

const kinds = [
  { key: 'present', label: { vi: 'Có mặt', en: 'Present' } },
  { key: 'written', label: { vi: 'Ý kiến bằng văn bản', en: 'In writing' } },
  { key: 'absent', label: { vi: 'Vắng mặt', en: 'Absent' } },
] as const

/** Who takes part. Whoever has not been called counts as absent. */
export function AttendanceRoll({
  attendance,
  busy,
  canEdit,
  language,
  members,
  onRevise,
}: AttendanceRollProps) {
  const vi = language === 'vi'
  const [roll, setRoll] = useState(attendance)
  const standing = (of: Attendance, { id }: Member) => of[id] ?? 'absent'
  const taking = members.filter((member) => standing(roll, member) !== 'absent').length
  const everyone = Object.fromEntries(members.map(({ id }) => [id, 'present' as const]))
  const hasChanged = members.some((member) => standing(roll, member) !== standing(attendance, member))

  return (
    <section className="td-section">
      <h2>{vi ? 'Điểm danh' : 'Attendance'}</h2>
      <p aria-live="polite">
        {vi ? 'Tham gia' : 'Taking part'}: <strong>{taking}</strong>/{members.length}
      </p>
      {canEdit && (
        <button className="td-button" onClick={() => setRoll(everyone)} type="button">
          {vi ? 'Tất cả có mặt' : 'All present'}
        </button>
      )}
      <div className="td-roll">
        {members.map((member) => (
          <fieldset className="td-roll__member" disabled={!canEdit} key={member.id}>
            <legend>{member.name}</legend>
            <div className="td-options td-options--row">
              {kinds.map((kind) => (
                <label className="td-option" key={kind.key}>
                  <input
                    checked={standing(roll, member) === kind.key}
                    name={`roll-${member.id}`}
                    onChange={() => setRoll({ ...roll, [member.id]: kind.key })}
                    type="radio"
                  />
                  {kind.label[language]}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      {canEdit && (
        <button
          className="td-button td-button--primary"
          disabled={busy || !hasChanged}
          onClick={() => void onRevise({ attendance: roll })}
          type="button"
        >
          {vi ? 'Lưu điểm danh' : 'Save attendance'}
        </button>
      )}
    </section>
  )
}
