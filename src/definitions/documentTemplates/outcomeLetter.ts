import { buildWordFile } from '../../documents/word/buildWordFile.ts'
import { wordNodes } from '../../documents/word/wordNodes.ts'
import { fact, foot, head, heading, lastText, text, title } from './pieces.ts'
import type { ShippedTemplate } from './types.ts'

const { paragraph } = wordNodes

/** Tells whoever began a dossier that it is refused or answered, and why. It shows no answers of the form. */
export const outcomeLetter: ShippedTemplate = {
  key: 'thong-bao-ket-qua-ho-so',
  title: { vi: 'Thông báo kết quả giải quyết hồ sơ', en: 'Letter about the outcome' },
  note: 'Lập khi trả lại, từ chối hoặc trả lời hồ sơ; người ký là người quyết định, lý do lấy từ ô ý kiến (ghi rõ điều, khoản áp dụng). Thể thức theo Nghị định 30/2020/NĐ-CP, Phụ lục I.',
  readers: [],
  file: () =>
    buildWordFile(
      [
        head({
          body: '{office.name | upper}',
          number: 'Số:          /TB-VP',
          parent: '{office.parent | upper}',
        }),
        title('THÔNG BÁO', 'Kết quả giải quyết hồ sơ'),
        heading('1. Hồ sơ'),
        fact('Tên hồ sơ', '{dossier.title}'),
        paragraph('{#dossier.code != ""}', { space: [0, 0] }),
        fact('Số hồ sơ', '{dossier.code}'),
        paragraph('{/}', { space: [0, 0] }),
        paragraph('{#dossier.holder != ""}', { space: [0, 0] }),
        fact('Cá nhân, tập thể được đề nghị', '{dossier.holder}'),
        paragraph('{/}', { space: [0, 0] }),
        fact('Người lập, ngày lập', '{dossier.creator}, {dossier.createdAt | date}'),
        heading('2. Kết quả giải quyết'),
        text('Kết quả: {dossier.stateLabel}.'),
        paragraph('{#step.comment != ""}', { space: [0, 0] }),
        text('Nội dung, lý do: {step.comment}'),
        paragraph('{/}', { space: [0, 0] }),
        lastText(
          '{office.name} thông báo để người lập hồ sơ, đơn vị biết. Trường hợp có ý kiến, đề nghị gửi kiến nghị theo quy định./.',
        ),
        foot({
          office: 'NGƯỜI QUYẾT ĐỊNH',
          recipients: ['- {dossier.creator};', '- {unit.name};', '- Lưu: VT, hồ sơ.'],
          signer: '{step.actor}',
        }),
      ].join(''),
    ),
}
