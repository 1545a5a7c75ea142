import { buildWordFile } from '../../documents/word/buildWordFile.ts'
import { wordNodes } from '../../documents/word/wordNodes.ts'
import { foot } from './pieces.ts'
import type { ShippedTemplate } from './types.ts'

const { line, paragraph } = wordNodes

/** Certificates of a training course: a page for each learner who passed. */
export const courseCertificates: ShippedTemplate = {
  key: 'giay-chung-nhan-tap-huan',
  title: { vi: 'Giấy chứng nhận hoàn thành lớp tập huấn', en: 'Certificates of a training course' },
  note: 'Lập khi cấp chứng nhận, mỗi học viên đạt một trang; người ký là người cấp. Mẫu do hệ thống đề xuất, cần sửa theo quy định của cơ quan.',
  readers: ['standing-officer', 'standing-head', 'chief', 'deputy-chief', 'clerk'],
  file: () =>
    buildWordFile(
      [
        tag('{#texts.hocVienLop}'),
        tag('{#dat = "Có"}'),
        paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', {
          align: 'center',
          bold: true,
          breakBefore: true,
          size: 13,
          space: [0, 0],
        }),
        paragraph('Độc lập - Tự do - Hạnh phúc', { align: 'center', bold: true, size: 14, space: [0, 0] }),
        line(3200),
        paragraph('GIẤY CHỨNG NHẬN', { align: 'center', bold: true, size: 26, space: [60, 24] }),
        centred('{office.name} chứng nhận'),
        paragraph('{nguoiHoc}', { align: 'center', bold: true, size: 20, space: [6, 6] }),
        centred('Đơn vị: {donViHocVien}'),
        centred('đã hoàn thành và được đánh giá đạt lớp tập huấn'),
        paragraph('{tenLop}', { align: 'center', bold: true, size: 16, space: [6, 6] }),
        centred('từ {ngayBatDau | longDate} đến {ngayKetThuc | longDate}, tại {diaDiemHoc}.'),
        paragraph('{office.place}, {today | longDate}', {
          align: 'right',
          italic: true,
          size: 14,
          space: [36, 6],
        }),
        foot({
          office: 'NGƯỜI CẤP CHỨNG NHẬN',
          recipients: ['- {nguoiHoc};', '- {donViHocVien};', '- Lưu: VT, hồ sơ lớp {dossier.code}.'],
          signer: '{step.actor}',
        }),
        tag('{/}'),
        tag('{/}'),
      ].join(''),
      { isNumbered: false },
    ),
}

const tag = (words: string): string => paragraph(words, { space: [0, 0] })

const centred = (words: string): string => paragraph(words, { align: 'center', size: 14, space: [0, 6] })
