import type { Language } from '../../shared/language.ts'
import type { SaveStatus } from './createAutosave.ts'

const words: Record<SaveStatus, Record<Language, string>> = {
  conflict: { vi: 'Có mục cần chọn nội dung giữ lại', en: 'Some fields need your choice' },
  failed: { vi: 'Chưa lưu được – xem thông báo', en: 'Not saved – see the message' },
  idle: { vi: 'Nội dung được tự động lưu', en: 'Changes are saved automatically' },
  saved: { vi: 'Đã lưu', en: 'Saved' },
  saving: { vi: 'Đang lưu…', en: 'Saving…' },
  unsaved: { vi: 'Có thay đổi chưa lưu…', en: 'Unsaved changes…' },
}

/** Whether what was typed is kept, told to screen readers as well. */
export function SaveIndicator({ language, status }: { language: Language; status: SaveStatus }) {
  return (
    <p aria-live="polite" className={`td-save td-save--${status}`}>
      {words[status][language]}
    </p>
  )
}
