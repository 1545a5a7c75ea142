import type { FormDefinition } from '../../forms/types.ts'

/** What is to be done, by when: the form of office work that needs no form of its own. */
export const workSlip: FormDefinition = {
  formatVersion: 1,
  key: 'phieu-cong-viec',
  title: { vi: 'Phiếu công việc', en: 'Work slip' },
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
