import type { FieldDefinition, SectionDefinition } from '../../forms/types.ts'

/** Fields and sections that several forms have in common. */
export const unitName: FieldDefinition = {
  key: 'donVi',
  type: 'text',
  label: { vi: 'Đơn vị', en: 'Unit' },
  prefill: 'unit.name',
  maxLength: 200,
  width: 'half',
}

export const evidence: FieldDefinition = {
  key: 'minhChung',
  type: 'file',
  label: { vi: 'Tài liệu minh chứng', en: 'Evidence' },
  help: { vi: 'Tệp PDF hoặc ảnh, mỗi tệp tối đa 10 MB.', en: 'PDF or image, up to 10 MB each.' },
  accept: ['application/pdf', 'image/jpeg', 'image/png'],
  maxSize: 10_485_760,
  maxItems: 20,
}

export const legalBasis: FieldDefinition = {
  key: 'canCu',
  type: 'legalText',
  label: { vi: 'Văn bản làm căn cứ', en: 'Legal basis' },
  help: { vi: 'Chọn trong Thư viện văn bản, nếu có.', en: 'From the legal library, if there is one.' },
  width: 'half',
}

/** The declaration and the signature with which a form ends. */
export const declaration = (numeral: string, vi: string, en: string): SectionDefinition => ({
  key: 'camDoan',
  title: { vi: `${numeral}. Cam đoan và ký tên`, en: `${numeral}. Declaration and signature` },
  fields: [
    { key: 'xacNhanCamDoan', type: 'confirmation', label: { vi, en } },
    {
      key: 'nguoiKy',
      type: 'signature',
      label: { vi: 'Người khai ký tên', en: 'Signed by' },
      help: {
        vi: 'Nhập họ và tên rồi chọn “Ký tên”; hệ thống ghi thời điểm và tài khoản ký. Đây không phải chữ ký số theo Luật Giao dịch điện tử năm 2023.',
        en: 'Type the name and choose “Sign”; the time and the account are added. This is no digital signature under the Law on Electronic Transactions 2023.',
      },
    },
  ],
})
