import PizZip from 'pizzip'

import type { Problem } from '../../shared/problem.ts'
import type { Text } from '../../shared/text.ts'
import { findPlace } from './findPlace.ts'

const reasons: Record<string, (tag: string) => Text> = {
  closing_tag_does_not_match_opening_tag: (tag) => ({
    vi: `thẻ đóng {/${tag}} không khớp với thẻ mở trước nó; hãy viết đúng tên hoặc dùng {/}.`,
    en: `the closing tag {/${tag}} does not match the one it closes; write the same name, or {/}.`,
  }),
  duplicate_close_tag: (tag) => ({
    vi: `thẻ “${tag}” có hai dấu đóng ngoặc; hãy bỏ bớt một dấu.`,
    en: `the tag “${tag}” has two closing brackets; remove one.`,
  }),
  duplicate_open_tag: (tag) => ({
    vi: `thẻ “${tag}” có hai dấu mở ngoặc; hãy bỏ bớt một dấu.`,
    en: `the tag “${tag}” has two opening brackets; remove one.`,
  }),
  loop_position_invalid: (tag) => ({
    vi: `vòng lặp “${tag}” mở và đóng ở hai chỗ không lặp được (ví dụ hai ô của hai bảng); hãy đặt trong cùng một đoạn hoặc cùng một dòng của bảng.`,
    en: `the loop “${tag}” begins and ends where nothing can be repeated; put both into one paragraph or one row of a table.`,
  }),
  unclosed_loop: (tag) => ({
    vi: `vòng lặp {#${tag}} chưa đóng; hãy thêm {/${tag}} hoặc {/}.`,
    en: `the loop {#${tag}} is not closed; add {/${tag}} or {/}.`,
  }),
  unclosed_tag: (tag) => ({
    vi: `thẻ “{${tag}” thiếu dấu đóng ngoặc nhọn; hãy thêm }.`,
    en: `the tag “{${tag}” lacks its closing bracket; add }.`,
  }),
  unopened_loop: (tag) => ({
    vi: `thẻ đóng {/${tag}} không có thẻ mở; hãy thêm {#${tag}} ở trước hoặc bỏ nó.`,
    en: `the closing tag {/${tag}} has no opening one; add {#${tag}} before it, or remove it.`,
  }),
  unopened_tag: (tag) => ({
    vi: `chữ “${tag}}” thiếu dấu mở ngoặc nhọn; hãy thêm { ở trước.`,
    en: `“${tag}}” lacks its opening bracket; add { before it.`,
  }),
}

const otherwise = (tag: string): Text => ({
  vi:
    tag === ''
      ? 'không đọc được tài liệu; hãy mở bằng Word, lưu lại rồi tải lên.'
      : `không đọc được thẻ “${tag}”; hãy xóa và gõ lại.`,
  en:
    tag === ''
      ? 'it cannot be read; open it in Word, save it again and upload that.'
      : `the tag “${tag}” cannot be read; delete it and type it again.`,
})

/** A fault that the template library found, with its place and what to do about it. */
export function faultOfLibrary(properties: Record<string, unknown>, bytes: Uint8Array): Problem {
  const { file, id, xtag } = properties
  const tag = typeof xtag === 'string' ? xtag.replace(/^[{#^/@]+|\}+$/g, '') : ''
  const reason = (typeof id === 'string' ? reasons[id] : undefined) ?? otherwise
  const name = typeof file === 'string' ? file : 'word/document.xml'
  const place = findPlace(name, xmlIn(bytes, name), tag)
  const told = reason(tag)
  return {
    code: 'TEMPLATE_TAG',
    message: { vi: `${place.text.vi}: ${told.vi}`, en: `${place.text.en}: ${told.en}` },
    path: place.path,
  }
}

function xmlIn(bytes: Uint8Array, name: string): string {
  try {
    return new PizZip(bytes).file(name)?.asText() ?? ''
  } catch {
    return ''
  }
}
