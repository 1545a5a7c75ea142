import type { FormDefinition } from '../../forms/types.ts'

/** A unit introduces an exemplar to the council's standing body (plan of 2023, III.2). */
export const exemplarIntroduction: FormDefinition = {
  formatVersion: 1,
  key: 'gioi-thieu-guong-dien-hinh',
  title: { vi: 'Giới thiệu gương điển hình tiên tiến', en: 'Introduction of an exemplar' },
  notes: {
    vi: 'Theo mục III.2 Kế hoạch thi đua, khen thưởng năm 2023 của Văn phòng. Chỉ công bố khi có sự đồng ý của cá nhân, tập thể (Luật Bảo vệ dữ liệu cá nhân năm 2025 – cần kiểm tra điều khoản áp dụng).',
    en: 'After III.2 of the plan of 2023. Nothing is published without consent (Personal Data Protection Law 2025; check the articles).',
  },
  pages: [
    {
      key: 'gioiThieu',
      title: { vi: 'Giới thiệu gương điển hình', en: 'The exemplar' },
      sections: [
        {
          key: 'thongTin',
          title: { vi: 'I. Thông tin chung', en: 'I. General' },
          fields: [
            {
              key: 'loaiGuong',
              type: 'choice',
              label: { vi: 'Loại điển hình', en: 'Kind' },
              options: [
                { value: 'person', label: { vi: 'Cá nhân', en: 'Person' } },
                { value: 'collective', label: { vi: 'Tập thể', en: 'Collective' } },
                { value: 'model', label: { vi: 'Mô hình, cách làm hay', en: 'Model or good practice' } },
              ],
              default: 'person',
              required: true,
              width: 'half',
            },
            {
              key: 'tenGuong',
              type: 'text',
              label: { vi: 'Tên cá nhân, tập thể hoặc mô hình', en: 'Name' },
              prefill: 'person.fullName',
              required: true,
              maxLength: 200,
              width: 'half',
            },
            {
              key: 'donVi',
              type: 'text',
              label: { vi: 'Đơn vị giới thiệu', en: 'Unit' },
              prefill: 'unit.name',
              maxLength: 200,
              width: 'half',
            },
            {
              key: 'linhVuc',
              type: 'choice',
              label: { vi: 'Lĩnh vực', en: 'Field' },
              options: [
                {
                  value: 'administration',
                  label: { vi: 'Cải cách hành chính', en: 'Administrative reform' },
                },
                { value: 'advice', label: { vi: 'Tham mưu tổng hợp', en: 'Advice and co-ordination' } },
                {
                  value: 'technology',
                  label: { vi: 'Công nghệ thông tin, chuyển đổi số', en: 'IT and digital transformation' },
                },
                {
                  value: 'service',
                  label: { vi: 'Phục vụ người dân, doanh nghiệp', en: 'Service to people and businesses' },
                },
                { value: 'community', label: { vi: 'Công tác xã hội, đoàn thể', en: 'Community work' } },
              ],
              width: 'half',
            },
          ],
        },
        {
          key: 'noiDung',
          title: { vi: 'II. Nội dung giới thiệu', en: 'II. Content' },
          fields: [
            {
              key: 'tomTat',
              type: 'longText',
              label: { vi: 'Tóm tắt', en: 'Summary' },
              help: {
                vi: 'Không quá 500 ký tự; hiển thị trên trang thông tin.',
                en: 'Up to 500 characters; shown on the site.',
              },
              required: true,
              maxLength: 500,
            },
            {
              key: 'thanhTichTieuBieu',
              type: 'longText',
              label: { vi: 'Thành tích tiêu biểu, cách làm hay', en: 'Achievements and practice' },
              required: true,
              maxLength: 8000,
            },
            {
              key: 'baiHoc',
              type: 'longText',
              label: { vi: 'Bài học, khả năng nhân rộng', en: 'Lessons and how to copy it' },
              maxLength: 4000,
            },
            {
              key: 'hinhAnh',
              type: 'image',
              label: { vi: 'Hình ảnh', en: 'Photo' },
              help: {
                vi: 'Ảnh JPG, PNG hoặc WebP, mỗi ảnh tối đa 10 MB, nhiều nhất 10 ảnh.',
                en: 'JPG, PNG or WebP, up to 10 MB each, at most 10.',
              },
              accept: ['image/jpeg', 'image/png', 'image/webp'],
              maxItems: 10,
              maxSize: 10_485_760,
            },
          ],
        },
        {
          key: 'dongY',
          title: { vi: 'III. Đồng ý công bố', en: 'III. Consent' },
          fields: [
            {
              key: 'ngayDongY',
              type: 'date',
              label: { vi: 'Ngày cá nhân, tập thể đồng ý công bố', en: 'Date of consent' },
              width: 'half',
            },
            {
              key: 'xacNhanDongY',
              type: 'confirmation',
              label: {
                vi: 'Cá nhân, tập thể được giới thiệu đã đồng ý công bố thông tin, hình ảnh trên Trang thông tin điện tử của Văn phòng.',
                en: "Those introduced agree to publication of their data and photo on the office's site.",
              },
              required: true,
            },
          ],
        },
      ],
    },
  ],
}
