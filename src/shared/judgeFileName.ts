import type { Text } from './text.ts'

type Judged = { extension: string; name: string; ok: true } | { ok: false; reason: Text }

const dangerous =
  /\.(?:app|apk|bat|bin|class|cmd|com|cpl|dll|docm|dotm|exe|gif|hta|html?|iso|jar|jse?|lnk|mht|mjs|msi|php\d?|pif|potm|ppam|ppsm|pptm|ps1|py|rb|reg|scr|sh|svgz?|sys|vbe?|vbs|wsf|xhtml|xla[mx]?|xlsb|xlsm|xltm|xml|xslt?)(?=\.)/i
// Controls, and marks that turn the direction of writing: `anh\u202Egpj.exe` reads as a picture.
const hiddenCharacters = /[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/u
const longestBytes = 255

/** A file name as it is kept: without folders, NFC; refused when it hides what the file is. */
export const judgeFileName = (given: string): Judged => {
  if (hiddenCharacters.test(given)) {
    return refuse(
      'có ký tự ẩn hoặc ký tự đảo chiều; hãy đổi tên tệp',
      'holds hidden or direction-changing characters; rename it',
    )
  }
  const name = (given.split(/[\\/]/).at(-1) ?? '').normalize('NFC').replace(/\s+/g, ' ').trim()
  const extension = /^.*[^. ]\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase()
  if (!extension)
    return refuse('chưa có phần mở rộng như .pdf, .jpg; hãy đặt lại tên', 'lacks an extension; rename it')
  if (new TextEncoder().encode(name).length > longestBytes)
    return refuse('dài quá 255 byte; hãy đặt tên ngắn hơn', 'is longer than 255 bytes; shorten it')
  if (dangerous.test(name) || /[<>:"|?*]/.test(name))
    return refuse(
      'có hai phần mở rộng hoặc ký tự không được phép; hãy đổi tên tệp',
      'has two extensions or forbidden characters; rename it',
    )
  return { extension, name, ok: true }
}

const refuse = (vi: string, en: string): Judged => ({
  ok: false,
  reason: { vi: `tên tệp ${vi}`, en: `the file name ${en}` },
})
