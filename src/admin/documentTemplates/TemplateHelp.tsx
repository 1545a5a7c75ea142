'use client'

import { formats } from '../../documents/templates/formats.ts'
import { templateLists, templateRoots } from '../../documents/templates/templateNames.ts'
import type { Text } from '../../shared/text.ts'
import { useSay } from '../design/useSay.ts'

const examples: { tag: string; text: Text }[] = [
  { tag: '{dossier.title}', text: { vi: 'in một giá trị', en: 'prints a value' } },
  { tag: '{answers.ma}', text: { vi: 'giá trị của mục có mã “ma”', en: 'the answer of the field “ma”' } },
  {
    tag: '{texts.ma}',
    text: {
      vi: 'mục đó như khi in: tên lựa chọn, tên người',
      en: 'that field as it is printed: labels, names',
    },
  },
  { tag: '{scores.ma}', text: { vi: 'giá trị được tính', en: 'a computed value' } },
  { tag: '{today | longDate}', text: { vi: 'theo định dạng sau dấu |', en: 'in the format behind the bar' } },
  {
    tag: '{#texts.bang}{ordinal}. {cot}{/}',
    text: { vi: 'lặp từng dòng của bảng', en: 'goes through the rows of a table' },
  },
  {
    tag: '{#scores.tong >= 90}…{/}',
    text: { vi: 'chỉ in khi điều kiện đúng', en: 'printed while it is true' },
  },
  {
    tag: '{^scores.tong >= 90}…{/}',
    text: { vi: 'chỉ in khi điều kiện sai', en: 'printed while it is not' },
  },
]

/** What tags of a template can say, for whoever writes one in Word. */
export function TemplateHelp() {
  const t = useSay()
  const roots = [...Object.entries(templateRoots), ...Object.entries(templateLists)]

  return (
    <details className="td-template__help">
      <summary>{t({ vi: 'Cách viết thẻ trong tệp Word', en: 'How tags are written' })}</summary>
      <dl>
        {examples.map(({ tag, text }) => (
          <Line key={tag} tag={tag} text={t(text)} />
        ))}
      </dl>
      <h4>{t({ vi: 'Tên dùng được', en: 'Names' })}</h4>
      <dl>
        <Line tag="today" text={t({ vi: 'Ngày thực hiện bước', en: 'The day of the step' })} />
        {roots.map(([root, { label, members }]) => (
          <Line
            key={root}
            tag={root}
            text={`${t(label)}: ${Object.entries(members)
              .map(([member, text]) => `${member} (${t(text)})`)
              .join(', ')}`}
          />
        ))}
      </dl>
      <h4>{t({ vi: 'Định dạng', en: 'Formats' })}</h4>
      <dl>
        {Object.entries(formats).map(([name, { label }]) => (
          <Line key={name} tag={`| ${name}`} text={t(label)} />
        ))}
      </dl>
    </details>
  )
}

function Line({ tag, text }: { tag: string; text: string }) {
  return (
    <>
      <dt>
        <code>{tag}</code>
      </dt>
      <dd>{text}</dd>
    </>
  )
}
