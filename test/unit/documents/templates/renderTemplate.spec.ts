import { describe, expect, it } from 'vitest'

import { renderTemplate as render } from '../../../../src/documents/templates/renderTemplate.ts'
import { aDocx, linesOf, paragraphOf, xmlOf } from './aDocx.ts'

const scope = {
  answers: { amount: 1_250_000, done: true, note: 'Tốt', since: '2023-02-05', tags: ['a', 'b'] },
  dossier: { code: '001/2023', title: 'Đề nghị khen thưởng' },
  note: 'ngoài',
  rows: [
    { amount: 1, name: 'Một', note: null },
    { amount: 20, name: 'Hai', note: 'trong' },
  ],
  today: '2023-11-20',
}

const renderTemplate = (...args: Parameters<typeof render>) => render(...args).content
const rendered = (...lines: string[]) => linesOf(renderTemplate(aDocx(lines), scope))

describe('renderTemplate', () => {
  it.each([
    ['Số: {dossier.code}', 'Số: 001/2023'],
    ['{answers.amount}', '1.250.000'],
    ['{answers.amount | money}', '1.250.000 đồng'],
    ['{answers.amount | moneyInWords}', 'Một triệu hai trăm năm mươi nghìn đồng'],
    ['{answers.since}', '05/02/2023'],
    ['{answers.since | longDate}', 'ngày 05 tháng 02 năm 2023'],
    ['{answers.missing | longDate}', 'ngày … tháng … năm …'],
    ['{today | date}', '20/11/2023'],
    ['{answers.done}', 'Có'],
    ['{answers.tags}', 'a; b'],
    ['{dossier.title | upper}', 'ĐỀ NGHỊ KHEN THƯỞNG'],
    ['[{answers.missing}][{nowhere}][{dossier.nowhere.deeper}]', '[][][]'],
    ['{if answers.amount > 1000 then "lớn" else "nhỏ"}', 'lớn'],
    ['{if answers.amount ≥ 1000 then “lớn” else “nhỏ”}', 'lớn'],
    ['{sum(rows.amount)}', '21'],
    ['{rows.name}', 'Một; Hai'],
    ['{#answers.done}đã xong{/}{^answers.done}chưa xong{/}', 'đã xong'],
    ['{#answers.amount > 5000000}nhiều{/}{^answers.amount > 5000000}ít{/}', 'ít'],
    ['{#rows}{ordinal}. {name}={amount}; {/rows}', '1. Một=1; 2. Hai=20; '],
    ['{#rows[amount > 5]}{name}{/}', 'Hai'],
    ['{#rows}{#amount > 5}{ordinal}:{name}{/}{/}', '2:Hai'],
    ['{#answers.tags}<{item}>{/}', '<a><b>'],
    // What the row leaves empty is not filled from outside.
    ['{#rows}[{note}]{/}', '[][trong]'],
    ['{#dossier}{code}{/}', '001/2023'],
  ])('should print %s as %s', (line, expected) => {
    expect(rendered(line)).toEqual([expected])
  })

  it('should read a tag and a context that were typed on a Mac, and print one form of each letter', () => {
    const decomposed = renderTemplate(aDocx(['{answers.ghiChú}'.normalize('NFD')]), {
      answers: { ghiChú: 'Tiếng Việt'.normalize('NFD') },
    })
    expect(linesOf(decomposed)).toEqual(['Tiếng Việt'])
  })

  it('should put together a tag that Word has cut into pieces', () => {
    const cut = '<w:p><w:r><w:t>{dos</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>sier.code}</w:t></w:r></w:p>'
    expect(rendered(cut)).toEqual(['001/2023'])
  })

  it('should keep what an answer holds as text: no XML, no tag, no field, no control character', () => {
    const answers = {
      a: '</w:t></w:r></w:p><w:p><w:r><w:t>chèn',
      b: '{dossier.code} & <b>',
      c: 'dòng 1\ndòng 2',
      d: 'a\u0000\u0008b\uFFFFc\uD800',
    }
    const bytes = renderTemplate(aDocx(['{answers.a}', '{answers.b}', '{answers.c}', '{answers.d}']), {
      ...scope,
      answers,
    })
    expect(linesOf(bytes)).toEqual([answers.a, answers.b, answers.c, 'abc\uFFFD'])
    expect(xmlOf(bytes)).not.toMatch(/[\u0000-\u0008\uFFFE\uFFFF]/)
  })

  it('should repeat the row of a table 500 times', () => {
    const cell = (text: string) => `<w:tc><w:tcPr/>${paragraphOf(text)}</w:tc>`
    const row = `<w:tr>${cell('{#answers.rows}{ordinal}')}${cell('{name}')}${cell('{amount | money}{/}')}</w:tr>`
    const table = `<w:tbl><w:tblPr/><w:tblGrid/>${row}</w:tbl>`
    const rows = Array.from({ length: 500 }, (_, index) => ({ amount: index, name: `Người ${index}` }))
    const bytes = renderTemplate(aDocx([table]), { answers: { rows } })
    const lines = linesOf(bytes)
    expect(lines).toHaveLength(1500)
    expect(lines.slice(-3)).toEqual(['500', 'Người 499', '499 đồng'])
    expect(xmlOf(bytes).match(/<w:tr>/g)).toHaveLength(500)
  }, 60_000)

  it('should refuse a document that never ends: loops within loops over a long list', () => {
    const rows = Array.from({ length: 1000 }, () => ({ a: 'x' }))
    const bomb = aDocx(['{#rows}{#rows}{#rows}{a}{/}{/}{/}'])
    expect(() => renderTemplate(bomb, { rows })).toThrow('Văn bản quá lớn')
  }, 60_000)

  it('should refuse a document of too much text', () => {
    const rows = Array.from({ length: 2000 }, () => 1)
    const bomb = aDocx(['{#rows}{text}{/}'])
    expect(() => renderTemplate(bomb, { rows, text: 'x'.repeat(50_000) })).toThrow('Văn bản quá lớn')
  }, 60_000)

  it('should print nothing for an expression that cannot be run or reaches into the language', () => {
    const reached = rendered('[{dossier.constructor.name}][{dossier.__proto__}][{constructor}][{1 / 0}]')
    expect(reached).toEqual(['[][][][]'])
  })

  it('should tell what its tags read, whether they were reached or not', () => {
    const template = aDocx(['{answers.note | upper}{#rows[amount > 99]}{name}{/}'])
    expect(render(template, scope).sources.toSorted()).toEqual(['answers.note', 'name', 'rows[amount > 99]'])
  })

  it('should give the same bytes for the same input', () => {
    const template = aDocx(['{dossier.code}'])
    expect(renderTemplate(template, scope)).toEqual(renderTemplate(template, scope))
  })
})
