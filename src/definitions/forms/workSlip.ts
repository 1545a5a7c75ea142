import type { FormDefinition } from '../../forms/types.ts'

/** What is to be done, by when: the form of office work that needs no form of its own. */
export const workSlip: FormDefinition = {
  formatVersion: 1,
  key: 'phieu-cong-viec',
  title: { vi: 'Phiếu công việc', en: 'Work slip' },
  notes: {
    vi: 'Biểu mẫu chung cho công việc chưa có biểu mẫu riêng; cần thay bằng biểu mẫu riêng khi nội dung đã ổn định.',
    en: 'For office work that has no form of its own; replace it once the content has settled.',
  },
  pages: [
    {
      key: 'noiDung',
      title: { vi: 'Nội dung', en: 'Content' },
      sections: [
        {
          key: 'congViec',
          title: { vi: 'Nội dung công việc', en: 'The work' },
          fields: [
            {
              key: 'tenCongViec',
              type: 'text',
              label: { vi: 'Tên công việc', en: 'Title' },
              maxLength: 300,
              required: true,
            },
            {
              key: 'yeuCau',
              type: 'longText',
              label: { vi: 'Nội dung, yêu cầu', en: 'What is asked for' },
              maxLength: 5000,
              required: true,
            },
            {
              key: 'donViThucHien',
              type: 'unit',
              label: { vi: 'Đơn vị thực hiện, được kiểm tra', en: 'Unit that does it, or is inspected' },
              help: {
                vi: 'Thủ trưởng đơn vị này nhận việc; để trống thì Trưởng phòng thường trực nhận.',
                en: 'Its head gets the work; when empty the head of the standing body does.',
              },
              width: 'half',
            },
            {
              key: 'hanHoanThanh',
              type: 'date',
              label: { vi: 'Hạn hoàn thành', en: 'To be done by' },
              help: {
                vi: 'Để trống thì tính theo số ngày làm việc của quy trình.',
                en: 'When empty, the working days of the workflow count.',
              },
              width: 'half',
            },
            { key: 'canCu', type: 'text', label: { vi: 'Căn cứ', en: 'Basis' }, maxLength: 500 },
            {
              key: 'ketQua',
              type: 'longText',
              label: { vi: 'Kết quả thực hiện', en: 'Result' },
              maxLength: 5000,
            },
          ],
        },
      ],
    },
  ],
}
