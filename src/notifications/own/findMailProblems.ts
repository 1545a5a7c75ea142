import { readTag } from '../../documents/templates/readTag.ts'
import { checkExpression } from '../../expressions/checkExpression.ts'
import type { Problem } from '../../shared/problem.ts'
import type { ProcedureMail } from '../../workflow/procedureMail.ts'
import { tagsIn } from './tagsIn.ts'

/** What is wrong with the tags in the mails that a procedure writes itself; `names` are those that documents may use. */
export function findMailProblems(mails: ProcedureMail[], names: string[]): Problem[] {
  return mails.flatMap(({ body, subject }, index) =>
    Object.entries({ body, subject }).flatMap(([part, text]) =>
      (['vi', 'en'] as const).flatMap((language) =>
        problemsOf(text[language], names).map((problem) => ({
          ...problem,
          path: `mails.${String(index)}.${part}.${language}`,
        })),
      ),
    ),
  )
}

function problemsOf(text: string, names: string[]): Problem[] {
  const { isWhole, tags } = tagsIn(text)
  const ofTags = tags.flatMap((inner) => {
    const { source, unknownFormat } = readTag(inner)
    if (unknownFormat !== null) return [noFormat(unknownFormat)]
    return source === '' ? [empty] : checkExpression(source, names)
  })
  return isWhole ? ofTags : [unclosed, ...ofTags]
}

const unclosed: Problem = {
  code: 'MAIL_TAG',
  message: {
    vi: 'Có dấu { hoặc } lẻ; mỗi thẻ nằm trong một cặp ngoặc nhọn, ví dụ {dossier.title}.',
    en: 'A { or } stands alone; each tag stands between a pair of braces, {dossier.title} for example.',
  },
}

const empty: Problem = {
  code: 'MAIL_TAG',
  message: { vi: 'Có thẻ trống; hãy bỏ đi hoặc điền tên.', en: 'A tag is empty; remove it or write a name.' },
}

const noFormat = (name: string): Problem => ({
  code: 'MAIL_TAG',
  message: {
    vi: `Không có cách trình bày “${name}”; hãy xem danh mục thẻ của mẫu văn bản.`,
    en: `There is no format “${name}”; see the tags of document templates.`,
  },
})
