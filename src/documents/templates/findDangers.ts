import type { Problem } from '../../shared/problem.ts'
import type { Text } from '../../shared/text.ts'

type Rule = { applies: (name: string) => boolean; pattern: RegExp; reason: Text }

const everywhere = (name: string) => /\.(?:xml|rels)$/.test(name)

/**
 * What in the parts of a Word file reaches outside of it when somebody – or the program that makes PDFs – opens it:
 * files and addresses that are fetched, programs that are started, XML that unfolds. Links to be clicked may stay.
 */
const rules: Rule[] = [
  {
    applies: everywhere,
    pattern: /<!(?:DOCTYPE|ENTITY)/i,
    reason: {
      vi: 'có khai báo DOCTYPE hoặc ENTITY trong XML, không phải do Word tạo ra; hãy lưu lại từ Word',
      en: 'its XML declares a DOCTYPE or ENTITY, which Word never writes; save it from Word again',
    },
  },
  {
    applies: (name) => name.endsWith('.rels'),
    pattern: /<Relationship\b(?=[^>]*TargetMode="External")(?![^>]*\/hyperlink")[^>]*>/i,
    reason: {
      vi: 'có ảnh, mẫu hoặc tệp lấy từ nơi khác khi mở; hãy chèn hẳn vào tài liệu',
      en: 'it fetches a picture, template or file from elsewhere when opened; put it into the document itself',
    },
  },
  {
    applies: everywhere,
    pattern:
      /\b(?:DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|DATABASE|RD|LINK)\s+(?:&quot;|"|\\|[A-Za-z]:|https?:|file:|\S+\s+(?:&quot;|"))/,
    reason: {
      vi: 'có trường (field) chạy chương trình hoặc lấy nội dung từ tệp khác; hãy bỏ trường đó',
      en: 'it has a field that starts a program or takes content from another file; remove that field',
    },
  },
  {
    applies: (name) => name === '[Content_Types].xml',
    pattern: /macroEnabled|vbaProject|activeX|oleObject|application\/vnd\.ms-word\.document\.macro/i,
    reason: {
      vi: 'có macro, điều khiển ActiveX hoặc đối tượng nhúng; hãy lưu dạng .docx không có chúng',
      en: 'it holds macros, ActiveX controls or embedded objects; save it as .docx without them',
    },
  },
  {
    applies: everywhere,
    pattern: /<w:altChunk\b/i,
    reason: {
      vi: 'có phần nhúng từ tệp khác (altChunk); hãy dán nội dung vào tài liệu',
      en: 'it holds a part of another file (altChunk); paste the content into the document',
    },
  },
]

/** A problem for each kind of danger in a Word file, by its unpacked text parts. */
export function findDangers(parts: { name: string; text: string }[]): Problem[] {
  return rules.flatMap(({ applies, pattern, reason }) => {
    const found = parts.find(({ name, text }) => applies(name) && pattern.test(text))
    return found
      ? [
          {
            code: 'TEMPLATE_UNSAFE',
            message: { vi: `Tệp ${reason.vi}.`, en: `The file cannot be taken: ${reason.en}.` },
            path: found.name,
          },
        ]
      : []
  })
}
