import { describe, expect, it } from 'vitest'

import { findDangers } from '../../../../src/documents/templates/findDangers.ts'
import { fieldsRead } from '../../../../src/documents/templates/fieldsRead.ts'
import { inspectTemplate } from '../../../../src/documents/templates/inspectTemplate.ts'
import { templateNames } from '../../../../src/documents/templates/templateNames.ts'
import type { FormDefinition } from '../../../../src/forms/types.ts'
import { aDocx, paragraphOf } from './aDocx.ts'

const both = (vi: string) => ({ vi, en: vi })
const form: FormDefinition = {
  formatVersion: 1,
  key: 'mau',
  pages: [
    {
      key: 'p',
      sections: [
        {
          fields: [
            { key: 'ghiChu', label: both('Ghi chú'), type: 'text' },
            {
              columns: [{ key: 'ten', label: both('Tên'), type: 'text' }],
              key: 'danhSach',
              label: both('Danh sách'),
              type: 'table',
            },
          ],
          key: 's',
          title: both('Phần'),
        },
      ],
      title: both('Trang'),
    },
  ],
  title: both('Mẫu'),
}
const names = templateNames([form])
const told = (...lines: string[]) =>
  inspectTemplate(aDocx(lines), names).problems.map(({ message }) => message.vi)

describe('inspectTemplate', () => {
  it('should take a sound template and tell what its tags read', () => {
    const sound = inspectTemplate(
      aDocx([
        '{dossier.code} {today | longDate} {answers.ghiChu} {ghiChu} {texts.ghiChu}',
        '{#danhSach}{ordinal}. {ten} {ghiChu}{/danhSach}',
        '{#texts.danhSach}{ten}{/}',
        '{#history}{at | time} {actor}: {label} {comment}{/}',
        '{#form}{section} {label}: {text}{/}',
        '{#count(danhSach) > 0}có{/}{^count(danhSach) > 0}không{/}',
      ]),
      names,
    )
    expect(sound.problems).toEqual([])
    expect(sound.sources).toContain('texts.danhSach')
  })

  it.each([
    [
      '{dossier.cod}',
      /^Thân văn bản, đoạn 2 \(«\{dossier\.cod\}»\): thẻ \{dossier\.cod\}: Biểu thức dùng tên “cod” không có/,
    ],
    ['{answers.khongCo}', /“khongCo” không có/],
    ['{ten}', /“ten” không có/],
    ['{#danhSach}{tenn}{/}', /“tenn” không có/],
    ['{today | ngay}', /không có định dạng “ngay”; hãy dùng: date, longDate/],
    ['{1 +}', /Hãy sửa biểu thức/],
    ['{today()}', /hãy dùng tên “today”|Hãy dùng tên “today”/],
    ['{#danhSach}{ten}', /vòng lặp \{#danhSach\} chưa đóng/],
    ['{ten}{/danhSach}', /thẻ đóng \{\/danhSach\} không có thẻ mở/],
    ['{#danhSach}{ten}{/khac}', /không khớp với thẻ mở/],
    ['{dossier.code', /thiếu dấu đóng ngoặc nhọn/],
    ['dossier.code}', /thiếu dấu mở ngoặc nhọn/],
    ['{@ghiChu}', /chèn XML không được dùng/],
    ['{for a in 1..100000 return a}', /vòng lặp theo số/],
    ['{dossier.constructor}', /“constructor” không có/],
  ])('should refuse %s', (line, expected) => {
    const problems = told('Dòng đầu', line)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.join('\n')).toMatch(expected)
  })

  it('should tell all faults of a template at once, each with its place', () => {
    const { problems } = inspectTemplate(aDocx(['{dossier.a}', 'x', '{dossier.b}']), names)
    expect(problems.map(({ path }) => path)).toEqual(['word/document.xml#1', 'word/document.xml#3'])
  })

  it('should tell a file that is no Word document', () => {
    expect(inspectTemplate(new TextEncoder().encode('không phải zip'), names).problems).toHaveLength(1)
    expect(told(paragraphOf('{').replace('</w:p>', ''))[0]).toMatch(/Thân văn bản/)
  })
})

describe('findDangers', () => {
  const relation = (kind: string, target: string) =>
    `<Relationships><Relationship Id="r" Type="http://x/relationships/${kind}" Target="${target}" TargetMode="External"/></Relationships>`
  it.each([
    ['word/document.xml', '<!DOCTYPE a [<!ENTITY b "c">]><w:document/>', /DOCTYPE/],
    ['word/_rels/document.xml.rels', relation('image', 'http://evil.example/a.png'), /lấy từ nơi khác/],
    [
      'word/_rels/settings.xml.rels',
      relation('attachedTemplate', 'http://evil.example/a.dotm'),
      /lấy từ nơi khác/,
    ],
    ['word/document.xml', '<w:instrText>DDEAUTO c:\\\\windows "cmd"</w:instrText>', /chạy chương trình/],
    ['word/document.xml', '<w:instrText> INCLUDETEXT "http://evil.example/a" </w:instrText>', /tệp khác/],
    ['word/document.xml', '<w:altChunk r:id="r"/>', /altChunk/],
    ['[Content_Types].xml', 'application/vnd.ms-word.document.macroEnabled.main+xml', /macro/],
  ])('should refuse %s with %s', (name, text, expected) => {
    expect(findDangers([{ name, text }]).map(({ message }) => message.vi)).toEqual([
      expect.stringMatching(expected),
    ])
  })

  it('should let links to be clicked, page numbers and plain words be', () => {
    const parts = [
      { name: 'word/_rels/document.xml.rels', text: relation('hyperlink', 'https://thidua.example.vn') },
      {
        name: 'word/document.xml',
        text: '<w:instrText> PAGE </w:instrText><w:t>LINK và DATABASE, IMPORT hàng</w:t>',
      },
    ]
    expect(findDangers(parts)).toEqual([])
  })
})

describe('fieldsRead', () => {
  const keys = ['ghiChu', 'danhSach', 'mat']
  it.each([
    [['answers.ghiChu'], ['ghiChu']],
    [['if ghiChu = null then 1 else 2', 'dossier.code'], ['ghiChu']],
    [['danhSach[ten = "a"]'], ['danhSach']],
    [['dossier.title'], []],
    [['string(answers)'], keys],
    [['form'], keys],
    [['for t in texts return t'], keys],
  ])('should find that %j shows %j', (sources, expected) => {
    expect(fieldsRead(sources, keys)).toEqual(expected)
  })
})
