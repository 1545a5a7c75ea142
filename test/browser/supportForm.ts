import type { FormDefinition } from '../../src/forms/types.ts'

/** What a unit fills in when it asks for money for an initiative: the form of the procedure that a test draws. */
export const supportForm: FormDefinition = {
  formatVersion: 1,
  key: 'ho-tro-kinh-phi',
  title: { vi: 'Hỗ trợ kinh phí sáng kiến', en: 'Support of an initiative' },
  pages: [
    {
      key: 'noiDung',
      title: { vi: 'Nội dung', en: 'Content' },
      sections: [
        {
          key: 'deNghi',
          title: { vi: 'Nội dung đề nghị', en: 'What is asked for' },
          fields: [
            {
              key: 'tenSangKien',
              type: 'text',
              label: { vi: 'Tên sáng kiến', en: 'Initiative' },
              required: true,
            },
            {
              key: 'kinhPhi',
              type: 'number',
              label: { vi: 'Kinh phí (triệu đồng)', en: 'Million dong' },
              required: true,
            },
          ],
        },
      ],
    },
  ],
}
