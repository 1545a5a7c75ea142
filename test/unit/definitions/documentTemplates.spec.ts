import { describe, expect, it } from 'vitest'

import { shippedDocumentTemplates } from '../../../src/definitions/documentTemplates/index.ts'
import { shippedForms } from '../../../src/definitions/forms/index.ts'
import { findDangers } from '../../../src/documents/templates/findDangers.ts'
import { inspectTemplate } from '../../../src/documents/templates/inspectTemplate.ts'
import { renderTemplate } from '../../../src/documents/templates/renderTemplate.ts'
import { templateNames } from '../../../src/documents/templates/templateNames.ts'
import { unpackParts } from '../../../src/services/documents/unpackParts.ts'
import { linesOf } from '../documents/templates/aDocx.ts'

const scope = {
  award: { code: 'LDTT', name: 'Danh hiệu “Lao động tiên tiến”' },
  campaign: { key: 'nam-2023', title: 'Phong trào thi đua năm 2023', year: 2023 },
  dossier: {
    code: '',
    createdAt: '2023-11-10T02:00:00.000Z',
    creator: 'Trần Văn Bình',
    holder: 'Nguyễn Thị An',
    rev: 4,
    stateLabel: 'Đã thẩm định',
    title: 'Lao động tiên tiến – Nguyễn Thị An',
  },
  form: [{ label: 'Nhiệm vụ được giao', section: 'Báo cáo', text: 'Tham mưu & tổng hợp <đầu tư công>' }],
  history: [
    {
      actor: 'Lê Văn Cường',
      at: '2023-11-12T02:00:00.000Z',
      comment: '',
      label: 'Nộp hồ sơ',
      onBehalfOf: '',
    },
    {
      actor: 'Phạm Thị Dung',
      at: '2023-11-15T02:00:00.000Z',
      comment: 'Đủ hồ sơ',
      label: 'Thẩm định',
      onBehalfOf: '',
    },
  ],
  minutes: [
    { kind: 'heading', text: 'V. KẾT LUẬN' },
    { kind: 'item', text: 'Nguyễn Thị An – Lao động tiên tiến' },
    { kind: 'text', text: 'Các thành viên nhất trí.' },
  ],
  diaDiemHoc: 'Hội trường cơ quan',
  ngayBatDau: '2023-11-06',
  ngayKetThuc: '2023-11-07',
  office: { name: 'Văn phòng Ủy ban nhân dân tỉnh', parent: 'Ủy ban nhân dân tỉnh', place: 'Tỉnh lỵ' },
  person: { fullName: 'Nguyễn Thị An', position: 'Chuyên viên' },
  session: {
    chair: 'Trần Thị Hướng Dương',
    chairAt: '2023-12-05T09:00:00.000Z',
    secretary: 'Đặng Thị Mộc Lan',
    secretaryAt: '2023-12-05T09:01:00.000Z',
  },
  step: { actor: 'Phạm Thị Dung', comment: 'Đủ hồ sơ', sign: 'KT. Lê Văn Cường' },
  tellers: [
    { at: '2023-12-05T09:02:00.000Z', name: 'Bùi Thị Cỏ May' },
    { at: '2023-12-05T09:03:00.000Z', name: 'Đỗ Thị Lúa Vàng' },
  ],
  tenLop: 'Nghiệp vụ thi đua, khen thưởng',
  texts: {
    hocVienLop: [
      { dat: 'Có', donViHocVien: 'Phòng Tổng hợp', nguoiHoc: 'Nguyễn Thị An' },
      { dat: 'Không', donViHocVien: 'Phòng Kinh tế', nguoiHoc: 'Vũ Văn Hòa' },
      { dat: 'Có', donViHocVien: 'Phòng Kinh tế', nguoiHoc: 'Đỗ Thị Mai' },
    ],
  },
  today: '2023-11-15',
  unit: { name: 'Phòng Tổng hợp', shortName: 'TH' },
}

describe.each(shippedDocumentTemplates.map((template) => [template.key, template] as const))(
  'the shipped document template %s',
  (_key, template) => {
    const bytes = template.file()

    it('should pass the checks of an upload', () => {
      const parts = unpackParts(Buffer.from(bytes))
      expect(parts?.map(({ name }) => name)).toContain('word/document.xml')
      expect(findDangers(parts ?? [])).toEqual([])
      expect(inspectTemplate(bytes, templateNames(Object.values(shippedForms))).problems).toEqual([])
    })

    it('should be the same file each time', () => {
      expect(template.file()).toEqual(bytes)
    })

    it('should leave no tag and no gap behind', () => {
      const lines = linesOf(renderTemplate(bytes, scope).content)
      expect(lines.join('\n')).not.toMatch(/[{}]|undefined|null|Invalid/)
      expect(lines).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
      expect(lines).toContain('Tỉnh lỵ, ngày 15 tháng 11 năm 2023')
    })

    it('should do without a person, a form and a comment', () => {
      const bare = {
        ...scope,
        form: [],
        history: [],
        minutes: [],
        person: null,
        step: { actor: '', comment: '', sign: '' },
        unit: { name: 'Phòng Tổng hợp', shortName: null },
      }
      expect(linesOf(renderTemplate(bytes, bare).content).join('\n')).not.toMatch(
        /[{}]|Chức vụ|Ý kiến thẩm định|KT\./,
      )
    })
  },
)

describe('who signs', () => {
  const others = shippedDocumentTemplates.filter(({ key }) => key !== 'bien-ban-hop-hoi-dong')

  it.each(others.map(({ file, key }) => [key, file] as const))(
    'should be told above the own name in %s, where it is done in another’s place',
    (_key, file) => {
      const lines = linesOf(renderTemplate(file(), scope).content)
      expect(lines.indexOf('KT. Lê Văn Cường')).toBeGreaterThan(0)
      expect(lines.lastIndexOf('Phạm Thị Dung')).toBeGreaterThan(lines.indexOf('KT. Lê Văn Cường'))
    },
  )

  it('should be everybody under the minutes of the council', () => {
    const minutes = shippedDocumentTemplates.find(({ key }) => key === 'bien-ban-hop-hoi-dong')
    const text = linesOf(renderTemplate(minutes?.file() ?? new Uint8Array(), scope).content).join('\n')
    expect(text).toContain('V. KẾT LUẬN\n– Nguyễn Thị An – Lao động tiên tiến\nCác thành viên nhất trí.')
    for (const name of ['Bùi Thị Cỏ May', 'Đỗ Thị Lúa Vàng', 'Đặng Thị Mộc Lan', 'Trần Thị Hướng Dương'])
      expect(text).toContain(name)
    expect(text).toMatch(/TỔ KIỂM PHIẾU[^]*THƯ KÝ[^]*CHỦ TRÌ/)
  })
})

describe('certificates of a course', () => {
  const template = shippedDocumentTemplates.find(({ key }) => key === 'giay-chung-nhan-tap-huan')
  const { content } = renderTemplate(template?.file() ?? new Uint8Array(), scope)
  const lines = linesOf(content)

  it('should be one page for each learner who passed, and none for whoever did not', () => {
    expect(lines.filter((line) => line === 'GIẤY CHỨNG NHẬN')).toHaveLength(2)
    expect(lines.indexOf('Đỗ Thị Mai')).toBeGreaterThan(lines.indexOf('Nguyễn Thị An'))
    expect(lines.join('\n')).not.toContain('Vũ Văn Hòa')
    expect(lines).toContain(
      'từ ngày 06 tháng 11 năm 2023 đến ngày 07 tháng 11 năm 2023, tại Hội trường cơ quan.',
    )
    const xml = unpackParts(Buffer.from(content))?.find(({ name }) => name === 'word/document.xml')
    expect(String(xml?.text).match(/<w:pageBreakBefore\/>/g)).toHaveLength(2)
    expect(String(xml?.text)).not.toContain('headerReference')
  })
})
