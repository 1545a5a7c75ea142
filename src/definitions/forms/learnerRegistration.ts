import type { FormDefinition } from '../../forms/types.ts'
import { declaration, unitName } from './parts.ts'

/** Whom a unit sends to a training course. */
export const learnerRegistration: FormDefinition = {
  formatVersion: 1,
  key: 'dang-ky-hoc-vien',
  title: { vi: 'Đăng ký học viên', en: 'Registration of learners' },
  notes: {
    vi: 'Biểu mẫu do hệ thống đề xuất; các đơn vị đăng ký khi lớp tập huấn mở đăng ký.',
    en: 'A form of our own; units fill it in while a course is open for registration.',
  },
  pages: [
    {
      key: 'dangKy',
      title: { vi: 'Đăng ký', en: 'Registration' },
      sections: [
        {
          key: 'danhSach',
          title: { vi: 'I. Danh sách cử đi học', en: 'I. Who is sent' },
          fields: [
            unitName,
            {
              key: 'hocVien',
              type: 'table',
              label: { vi: 'Học viên', en: 'Learners' },
              maxItems: 100,
              minItems: 1,
              required: true,
              columns: [
                { key: 'nguoiHoc', type: 'person', label: { vi: 'Họ và tên', en: 'Name' }, required: true },
                {
                  key: 'nhuCauHoc',
                  type: 'text',
                  label: { vi: 'Nội dung cần trao đổi', en: 'What they want to learn' },
                  maxLength: 300,
                },
              ],
            },
          ],
        },
        declaration(
          'II',
          'Đơn vị bố trí để người được cử tham gia đầy đủ lớp tập huấn.',
          'The unit sees to it that those sent attend the whole course.',
        ),
      ],
    },
  ],
}
