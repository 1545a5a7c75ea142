import { buildWordFile } from '../../documents/word/buildWordFile.ts'
import { wordNodes } from '../../documents/word/wordNodes.ts'
import { fact, foot, head, heading, lastText, listTable, text, title } from './pieces.ts'
import type { ShippedTemplate } from './types.ts'

const { paragraph } = wordNodes

/** What the standing body found, with the course of the dossier up to its appraisal. It shows no answers of the form. */
export const appraisalSlip: ShippedTemplate = {
  key: 'phieu-ket-qua-tham-dinh',
  title: { vi: 'Phiếu kết quả thẩm định', en: 'Result of the appraisal' },
  note: 'Thường trực Hội đồng lập khi xác nhận kết quả thẩm định; người ký là người thẩm định. Thể thức theo Nghị định 30/2020/NĐ-CP, Phụ lục I.',
  readers: [
    'standing-officer',
    'standing-head',
    'council-secretary',
    'council-member',
    'council-chair',
    'chief',
    'deputy-chief',
    'clerk',
    'inspector',
  ],
  file: () =>
    buildWordFile(
      [
        head({
          body: 'THƯỜNG TRỰC HỘI ĐỒNG THI ĐUA – KHEN THƯỞNG',
          number: 'Số:          /PTĐ-TĐKT',
          parent: '{office.name | upper}',
        }),
        title('PHIẾU KẾT QUẢ THẨM ĐỊNH', 'Hồ sơ đề nghị khen thưởng'),
        heading('1. Thông tin hồ sơ'),
        fact('Tên hồ sơ', '{dossier.title}'),
        paragraph('{#dossier.code != ""}', { space: [0, 0] }),
        fact('Số hồ sơ', '{dossier.code}'),
        paragraph('{/}', { space: [0, 0] }),
        paragraph('{#dossier.holder != ""}', { space: [0, 0] }),
        fact('Cá nhân, tập thể được đề nghị', '{dossier.holder}'),
        paragraph('{/}', { space: [0, 0] }),
        fact('Đơn vị', '{unit.name}'),
        paragraph('{#award.name != ""}', { space: [0, 0] }),
        fact('Danh hiệu, hình thức đề nghị', '{award.name}'),
        paragraph('{/}', { space: [0, 0] }),
        fact('Người lập, ngày lập', '{dossier.creator}, {dossier.createdAt | date}'),
        heading('2. Quá trình xử lý'),
        listTable([
          { align: 'center', head: 'TT', tag: '{#history}{ordinal}', width: 600 },
          { align: 'center', head: 'Thời điểm', tag: '{at | time}', width: 2150 },
          { head: 'Người thực hiện', tag: '{actor}', width: 2000 },
          { head: 'Nội dung', tag: '{label}', width: 2121 },
          { head: 'Ý kiến', tag: '{comment}{/history}', width: 2200 },
        ]),
        paragraph('', { size: 6, space: [0, 0] }),
        heading('3. Kết quả thẩm định'),
        text('Kết quả: hồ sơ ở bước “{dossier.stateLabel}”.'),
        paragraph('{#step.comment != ""}', { space: [0, 0] }),
        text('Ý kiến thẩm định: {step.comment}'),
        paragraph('{/}', { space: [0, 0] }),
        lastText(
          'Phiếu này được lập từ hồ sơ điện tử tại lần sửa {dossier.rev} và là căn cứ trình Hội đồng Thi đua – Khen thưởng xem xét./.',
        ),
        foot({
          office: 'NGƯỜI THẨM ĐỊNH',
          recipients: ['- Hội đồng Thi đua – Khen thưởng;', '- {unit.name};', '- Lưu: VT, hồ sơ.'],
          signer: '{step.actor}',
        }),
      ].join(''),
    ),
}
