import type { FormDefinition } from '../../forms/types.ts'
import { declaration, evidence, unitName } from './parts.ts'

/** Request to recognise an initiative (sáng kiến), the base of several titles. */
export const initiativeReport: FormDefinition = {
  formatVersion: 1,
  key: 'de-nghi-cong-nhan-sang-kien',
  title: { vi: 'Đề nghị công nhận sáng kiến', en: 'Request to recognise an initiative' },
  notes: {
    vi: 'Điều kiện, thẩm quyền và mẫu đơn công nhận sáng kiến theo quy định về sáng kiến và quy chế của tỉnh – cần kiểm tra trước khi áp dụng. Một sáng kiến chỉ được dùng một lần làm căn cứ (Công văn số 5007/BNV-TĐKT năm 2023).',
    en: 'Conditions, competence and the official form follow the rules on initiatives and of the province; check before use. An initiative counts once (letter 5007/BNV-TĐKT of 2023).',
  },
  pages: [
    {
      key: 'tacGia',
      title: { vi: 'Tác giả và sáng kiến', en: 'Authors and initiative' },
      sections: [
        {
          key: 'chung',
          title: { vi: 'I. Thông tin chung', en: 'I. General' },
          fields: [
            {
              key: 'tenSangKien',
              type: 'text',
              label: { vi: 'Tên sáng kiến', en: 'Initiative' },
              required: true,
              maxLength: 500,
            },
            unitName,
            {
              key: 'linhVuc',
              type: 'choice',
              label: { vi: 'Lĩnh vực áp dụng', en: 'Field' },
              options: [
                {
                  value: 'administration',
                  label: { vi: 'Cải cách hành chính', en: 'Administrative reform' },
                },
                { value: 'advice', label: { vi: 'Tham mưu tổng hợp', en: 'Advice and co-ordination' } },
                { value: 'technology', label: { vi: 'Chuyển đổi số', en: 'Digital transformation' } },
                { value: 'service', label: { vi: 'Phục vụ, hậu cần', en: 'Service and logistics' } },
                { value: 'other', label: { vi: 'Lĩnh vực khác', en: 'Other' } },
              ],
              required: true,
              width: 'half',
            },
            {
              key: 'linhVucKhac',
              type: 'text',
              label: { vi: 'Ghi rõ lĩnh vực', en: 'Which field' },
              visible: 'linhVuc = "other"',
              required: true,
              maxLength: 200,
              width: 'half',
            },
            {
              key: 'thangApDung',
              type: 'month',
              label: { vi: 'Áp dụng từ', en: 'In use since' },
              required: true,
              width: 'half',
            },
            {
              key: 'tacGiaSangKien',
              type: 'table',
              label: { vi: 'Tác giả, đồng tác giả', en: 'Authors' },
              help: {
                vi: 'Tổng tỷ lệ đóng góp phải bằng 100 %.',
                en: 'Contributions add up to 100 %.',
              },
              minItems: 1,
              maxItems: 10,
              required: true,
              rules: [
                {
                  expression: 'sum(tacGiaSangKien.dongGop) = 100',
                  message: {
                    vi: 'Tổng tỷ lệ đóng góp của các tác giả phải bằng 100 %; đề nghị kiểm tra lại.',
                    en: 'The contributions must add up to 100 %; check them.',
                  },
                },
              ],
              columns: [
                { key: 'tacGia', type: 'person', label: { vi: 'Tác giả', en: 'Author' }, required: true },
                {
                  key: 'dongGop',
                  type: 'percent',
                  label: { vi: 'Tỷ lệ đóng góp (%)', en: 'Contribution (%)' },
                  required: true,
                  total: 'sum',
                },
                { key: 'congViec', type: 'text', label: { vi: 'Phần việc', en: 'Part' }, maxLength: 300 },
              ],
            },
          ],
        },
      ],
    },
    {
      key: 'noiDung',
      title: { vi: 'Nội dung và hiệu quả', en: 'Content and effect' },
      sections: [
        {
          key: 'moTa',
          title: { vi: 'II. Mô tả sáng kiến', en: 'II. Description' },
          fields: [
            {
              key: 'thucTrang',
              type: 'richText',
              label: { vi: 'Thực trạng trước khi áp dụng', en: 'Before' },
              required: true,
              maxLength: 8000,
            },
            {
              key: 'giaiPhap',
              type: 'richText',
              label: { vi: 'Nội dung giải pháp, tính mới', en: 'What is new' },
              required: true,
              maxLength: 12_000,
            },
          ],
        },
        {
          key: 'hieuQua',
          title: { vi: 'III. Hiệu quả và phạm vi ảnh hưởng', en: 'III. Effect and reach' },
          fields: [
            {
              key: 'phamVi',
              type: 'choice',
              label: { vi: 'Phạm vi ảnh hưởng đề nghị công nhận', en: 'Reach' },
              display: 'radio',
              options: [
                { value: 'office', label: { vi: 'Cấp cơ sở', en: 'The office' } },
                { value: 'province', label: { vi: 'Cấp tỉnh', en: 'The province' } },
                { value: 'nation', label: { vi: 'Toàn quốc', en: 'The nation' } },
              ],
              required: true,
            },
            {
              key: 'tienTietKiem',
              type: 'money',
              label: { vi: 'Giá trị làm lợi, tiết kiệm trong năm', en: 'Money saved in a year' },
              width: 'half',
            },
            {
              key: 'gioTietKiem',
              type: 'number',
              label: { vi: 'Số giờ làm việc tiết kiệm trong năm', en: 'Hours saved in a year' },
              min: 0,
              width: 'half',
            },
            {
              key: 'hieuQuaKhac',
              type: 'longText',
              label: { vi: 'Hiệu quả khác', en: 'Other effects' },
              required: 'tienTietKiem = null and gioTietKiem = null',
              maxLength: 5000,
            },
            {
              key: 'mucDoMoi',
              type: 'rating',
              label: { vi: 'Tự đánh giá tính mới', en: 'How new it is' },
              lowLabel: { vi: 'Cải tiến nhỏ', en: 'A small improvement' },
              highLabel: { vi: 'Hoàn toàn mới', en: 'Entirely new' },
              width: 'half',
            },
            {
              key: 'daDungLamCanCu',
              type: 'yesNo',
              label: { vi: 'Đã dùng làm căn cứ khen thưởng', en: 'Already used for an award' },
              required: true,
              width: 'half',
            },
            {
              key: 'thanhTichDaDung',
              type: 'achievement',
              label: { vi: 'Danh hiệu, hình thức đã dùng sáng kiến này', en: 'The award it was used for' },
              visible: 'daDungLamCanCu = true',
              required: true,
            },
            evidence,
          ],
        },
        declaration(
          'IV',
          'Các tác giả cam đoan sáng kiến là do mình tạo ra, nội dung khai là đúng sự thật.',
          'The authors declare that the initiative is their own and that what is said is true.',
        ),
      ],
    },
  ],
}
