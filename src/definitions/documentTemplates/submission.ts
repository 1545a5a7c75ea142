import { buildWordFile } from '../../documents/word/buildWordFile.ts'
import { wordNodes } from '../../documents/word/wordNodes.ts'
import { fact, foot, head, heading, lastText, listTable, text, title } from './pieces.ts'
import type { ShippedTemplate } from './types.ts'

const { paragraph } = wordNodes
const basis = { italic: true, space: [0, 4] as [number, number] }

/** The letter with which a unit asks for an award; everything it filled in stands in the table. */
export const submission: ShippedTemplate = {
  key: 'to-trinh-de-nghi-khen-thuong',
  title: { vi: 'Tờ trình đề nghị khen thưởng', en: 'Submission asking for an award' },
  note: 'Đơn vị trình khi nộp hồ sơ; người ký là người nộp. Thể thức theo Nghị định 30/2020/NĐ-CP, Phụ lục I. Sửa phần căn cứ cho phù hợp từng năm.',
  readers: [
    'unit-officer',
    'unit-head',
    'standing-officer',
    'standing-head',
    'chief',
    'deputy-chief',
    'clerk',
  ],
  file: () =>
    buildWordFile(
      [
        head({
          body: '{unit.name | upper}',
          number: 'Số:          /TTr{if unit.shortName = null then "" else "-" + unit.shortName}',
          parent: '{office.name | upper}',
        }),
        title('TỜ TRÌNH', 'Về việc đề nghị {award.name}'),
        paragraph('Kính gửi: Hội đồng Thi đua – Khen thưởng {office.name}', {
          align: 'center',
          space: [12, 12],
        }),
        text('Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;', basis),
        text('Căn cứ {campaign.title};', basis),
        text('Căn cứ kết quả bình xét tại đơn vị,', { ...basis, space: [0, 6] }),
        text('{unit.name} kính trình Hội đồng Thi đua – Khen thưởng xem xét, đề nghị khen thưởng như sau:'),
        heading('1. Đối tượng và hình thức đề nghị'),
        fact('Cá nhân, tập thể được đề nghị', '{dossier.holder}'),
        paragraph('{#person != null}', { space: [0, 0] }),
        fact('Chức vụ, vị trí công tác', '{person.position}'),
        paragraph('{/}', { space: [0, 0] }),
        fact('Đơn vị công tác', '{unit.name}'),
        fact('Danh hiệu, hình thức khen thưởng đề nghị', '{award.name}'),
        heading('2. Nội dung báo cáo thành tích'),
        listTable([
          { align: 'center', head: 'TT', tag: '{#form}{ordinal}', width: 650 },
          { head: 'Nội dung', tag: '{label}', width: 3021 },
          { head: 'Kê khai của đơn vị', tag: '{text}{/form}', width: 5400 },
        ]),
        paragraph('', { size: 6, space: [0, 0] }),
        heading('3. Đề nghị'),
        lastText(
          '{unit.name} cam đoan nội dung trên đúng sự thật, chịu trách nhiệm về hồ sơ và kính đề nghị Hội đồng Thi đua – Khen thưởng xem xét, trình cấp có thẩm quyền quyết định./.',
        ),
        foot({
          office: 'THỦ TRƯỞNG ĐƠN VỊ',
          recipients: [
            '- Như trên;',
            '- Lưu: VT{if unit.shortName = null then "" else ", " + unit.shortName}.',
          ],
          signer: '{step.actor}',
        }),
      ].join(''),
    ),
}
