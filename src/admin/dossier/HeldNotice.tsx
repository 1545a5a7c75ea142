'use client'

import { fieldsOf } from '../../forms/fieldsOf.ts'
import type { FormDefinition } from '../../forms/types.ts'
import type { Unsent } from '../../forms/unsent/unsent.ts'
import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import { useTextOf } from '../form/useTextOf.ts'

type HeldNoticeProps = {
  canWrite: boolean
  definition: FormDefinition
  isKept: boolean
  language: Language
  onDiscard: () => void
  onRetry: () => void
  unsent: Unsent
}

/** What was typed and has not reached the server: that it is safe on this machine, what it is, and what can be done. */
export function HeldNotice(props: HeldNoticeProps) {
  const { canWrite, definition, isKept, language, onDiscard, onRetry, unsent } = props
  const mine = Object.fromEntries(Object.entries(unsent).map(([key, entry]) => [key, entry.mine]))
  const textOf = useTextOf(definition, language, [mine])
  const vi = language === 'vi'
  const held = fieldsOf(definition).filter(({ key }) => Object.hasOwn(unsent, key))

  return (
    <section className="td-notice td-notice--warning" role="status">
      <strong>{titleOf(isKept, vi)}</strong>
      <p>{adviceOf(canWrite, isKept, vi)}</p>
      <details className="td-details">
        <summary>
          {vi ? 'Nội dung chưa gửi' : 'What was not sent'} ({held.length})
        </summary>
        <dl>
          {held.map((field) => (
            <div key={field.key}>
              <dt>{say(field.label, language)}</dt>
              <dd>{textOf(field, unsent[field.key]?.mine) || (vi ? '(để trống)' : '(empty)')}</dd>
            </div>
          ))}
        </dl>
      </details>
      <div className="td-conflict__all">
        {canWrite && (
          <button className="td-button" onClick={onRetry} type="button">
            {vi ? 'Gửi lại ngay' : 'Send again now'}
          </button>
        )}
        <button className="td-button" onClick={onDiscard} type="button">
          {vi ? 'Bỏ nội dung chưa gửi' : 'Discard what was not sent'}
        </button>
      </div>
    </section>
  )
}

const titleOf = (isKept: boolean, vi: boolean): string => {
  if (isKept) return vi ? 'Chưa gửi được, đang giữ trên máy này' : 'Not sent yet, kept on this machine'
  return vi ? 'Chưa gửi được và không giữ được trên máy này' : 'Not sent yet, and this machine cannot keep it'
}

const adviceOf = (canWrite: boolean, isKept: boolean, vi: boolean): string => {
  if (!canWrite)
    return vi
      ? 'Hồ sơ đã chuyển bước nên Ông/Bà không còn sửa được. Hãy chép lại nội dung cần dùng trước khi bỏ.'
      : 'The dossier has moved on and you can no longer change it. Copy what you need before you discard it.'
  if (!isKept)
    return vi
      ? 'Hãy để trang này mở cho đến khi gửi được; đóng trang sẽ mất nội dung vừa nhập.'
      : 'Leave this page open until it is sent; closing it loses what you typed.'
  return vi
    ? 'Ông/Bà có thể tiếp tục nhập, kể cả khi mất mạng hoặc tải lại trang. Nội dung được tự gửi khi kết nối trở lại.'
    : 'You may go on typing, also without network or after a reload. It is sent by itself when the connection is back.'
}
