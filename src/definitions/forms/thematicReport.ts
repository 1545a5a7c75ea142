import type { FormDefinition } from '../../forms/types.ts'
import { declaration, evidence, legalBasis, unitName } from './parts.ts'

/** Report for a thematic campaign (khen thưởng chuyên đề), after Mẫu số 08 of Nghị định số 152/2025/NĐ-CP. */
export const thematicReport: FormDefinition = {
  formatVersion: 1,
  key: 'bao-cao-thanh-tich-chuyen-de',
  title: { vi: 'Báo cáo thành tích đề nghị khen thưởng theo chuyên đề', en: 'Thematic achievement report' },
  notes: {
    vi: 'Theo bố cục Mẫu số 08 kèm theo Nghị định số 152/2025/NĐ-CP (số hiệu mẫu cần kiểm tra). Hồ sơ chuyên đề gửi trước ngày tổng kết theo thời hạn của tỉnh (ví dụ 10 ngày) – cần kiểm tra.',
    en: 'Laid out after Form 08 of Decree 152/2025 (number to be checked). The province sets how long before the conference it is due.',
  },
  pages: [
    {
      key: 'chuyenDe',
      title: { vi: 'Chuyên đề và kết quả', en: 'Theme and results' },
      sections: [
        {
          key: 'thongTin',
          title: { vi: 'I. Thông tin chung', en: 'I. General' },
          fields: [
            {
              key: 'tenChuyenDe',
              type: 'text',
              label: { vi: 'Tên phong trào, chuyên đề', en: 'Theme' },
              prefill: 'campaign.title',
              required: true,
              maxLength: 300,
            },
            {
              key: 'giaiDoan',
              type: 'period',
              label: { vi: 'Giai đoạn thực hiện', en: 'Period' },
              required: true,
              width: 'half',
            },
            unitName,
            legalBasis,
            {
              key: 'vaiTro',
              type: 'choice',
              label: { vi: 'Vai trò trong chuyên đề', en: 'Role' },
              display: 'buttons',
              options: [
                { value: 'lead', label: { vi: 'Chủ trì', en: 'Leads' } },
                { value: 'partner', label: { vi: 'Phối hợp', en: 'Takes part' } },
              ],
              required: true,
              width: 'half',
            },
          ],
        },
        {
          key: 'ketQua',
          title: { vi: 'II. Kết quả thực hiện', en: 'II. Results' },
          fields: [
            {
              key: 'chiTieuChuyenDe',
              type: 'table',
              label: { vi: 'Chỉ tiêu của chuyên đề', en: 'Targets of the theme' },
              minItems: 1,
              maxItems: 30,
              required: true,
              columns: [
                {
                  key: 'chiTieu',
                  type: 'text',
                  label: { vi: 'Chỉ tiêu', en: 'Target' },
                  required: true,
                  maxLength: 300,
                },
                {
                  key: 'giao',
                  type: 'number',
                  label: { vi: 'Được giao', en: 'Given' },
                  min: 0,
                  required: true,
                },
                {
                  key: 'dat',
                  type: 'number',
                  label: { vi: 'Đạt được', en: 'Reached' },
                  min: 0,
                  required: true,
                },
                {
                  key: 'tyLe',
                  type: 'computed',
                  label: { vi: 'Tỷ lệ (%)', en: 'Share (%)' },
                  formula: 'if giao > 0 then round half up(100 * dat / giao, 1) else null',
                  total: 'average',
                },
                {
                  key: 'minhChungDong',
                  type: 'file',
                  label: { vi: 'Minh chứng', en: 'Evidence' },
                  maxItems: 3,
                },
              ],
            },
            {
              key: 'soChiTieuDat',
              type: 'computed',
              label: { vi: 'Số chỉ tiêu đạt và vượt', en: 'Targets reached' },
              formula: 'count(chiTieuChuyenDe[tyLe >= 100])',
              width: 'half',
            },
            {
              key: 'danhGia',
              type: 'matrix',
              label: { vi: 'Tự đánh giá mức độ thực hiện', en: 'How well it was done' },
              rows: [
                { value: 'tienDo', label: { vi: 'Tiến độ', en: 'Timeliness' } },
                { value: 'chatLuong', label: { vi: 'Chất lượng', en: 'Quality' } },
                { value: 'lanToa', label: { vi: 'Sức lan tỏa', en: 'Reach' } },
              ],
              options: [
                { value: 'excellent', label: { vi: 'Xuất sắc', en: 'Excellent' } },
                { value: 'good', label: { vi: 'Tốt', en: 'Good' } },
                { value: 'fair', label: { vi: 'Đạt', en: 'Fair' } },
                { value: 'poor', label: { vi: 'Chưa đạt', en: 'Poor' } },
              ],
            },
            {
              key: 'bienPhap',
              type: 'richText',
              label: { vi: 'Biện pháp, cách làm nổi bật', en: 'Measures' },
              required: true,
              maxLength: 8000,
            },
            evidence,
          ],
        },
        declaration(
          'III',
          'Đơn vị cam đoan nội dung báo cáo là đúng sự thật và chịu trách nhiệm về nội dung đã khai.',
          'The unit declares that the report is true and answers for it.',
        ),
      ],
    },
  ],
}
