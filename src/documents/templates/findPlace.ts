import type { Text } from '../../shared/text.ts'

export type Place = { path: string; text: Text }

const entities: Record<string, string> = {
  '&amp;': '&',
  '&apos;': "'",
  '&gt;': '>',
  '&lt;': '<',
  '&quot;': '"',
}
const shownLength = 60

/** Where in a document a piece of text stands, for the person who has to mend it: part, paragraph and how it begins. */
export function findPlace(file: string, xml: string, wanted: string): Place {
  const paragraphs = [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) => textOf(paragraph))
  const at = paragraphs.findIndex((text) => text.includes(wanted))
  const part = partName(file)
  const begins = (paragraphs[at] ?? '').trim().slice(0, shownLength)
  if (at < 0 || wanted === '') return { path: file, text: part }
  return {
    path: `${file}#${at + 1}`,
    text: {
      vi: `${part.vi}, đoạn ${at + 1} («${begins}»)`,
      en: `${part.en}, paragraph ${at + 1} (“${begins}”)`,
    },
  }
}

function partName(file: string): Text {
  if (file.includes('header')) return { vi: 'Đầu trang', en: 'Header' }
  if (file.includes('footer')) return { vi: 'Chân trang', en: 'Footer' }
  if (file.includes('note')) return { vi: 'Chú thích', en: 'Notes' }
  return { vi: 'Thân văn bản', en: 'Body' }
}

const textOf = (paragraph: string): string =>
  [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => text)
    .join('')
    .replace(/&(?:amp|apos|gt|lt|quot);/g, (entity) => entities[entity] ?? entity)
