import type { SectionDefinition } from '../../forms/types.ts'

/**
 * What the unit's meeting came to (bình xét): who was called, who came, how they voted, and the minutes. Nothing here is
 * required by the form: the procedure says who writes it and when it must be there.
 */
export const unitReview: SectionDefinition = {
  key: 'binhXet',
  title: { vi: 'VI. Bình xét tại đơn vị', en: "VI. The unit's review" },
  description: {
    vi: 'Thủ trưởng đơn vị ghi kết quả cuộc họp bình xét và đính kèm biên bản.',
    en: 'The head of the unit records the meeting and attaches its minutes.',
  },
  fields: [
    {
      key: 'ngayBinhXet',
      type: 'date',
      label: { vi: 'Ngày họp bình xét', en: 'Day of the meeting' },
      rules: [
        {
          expression: 'today = null or value <= today',
          message: {
            vi: 'Ngày họp không được sau ngày hôm nay; đề nghị kiểm tra lại.',
            en: 'The day must not be after today; check it.',
          },
        },
      ],
      width: 'half',
    },
    {
      key: 'soNguoiTrieuTap',
      type: 'number',
      label: { vi: 'Số người được triệu tập', en: 'People called' },
      min: 1,
      max: 1000,
      width: 'half',
    },
    {
      key: 'soNguoiDuHop',
      type: 'number',
      label: { vi: 'Số người dự họp', en: 'People present' },
      min: 1,
      max: 1000,
      rules: [
        {
          expression: 'value = null or soNguoiTrieuTap = null or value <= soNguoiTrieuTap',
          message: {
            vi: 'Số người dự họp không được nhiều hơn số người được triệu tập.',
            en: 'No more people can be present than were called.',
          },
        },
      ],
      width: 'half',
    },
    {
      key: 'soPhieuTanThanh',
      type: 'number',
      label: { vi: 'Số phiếu tán thành', en: 'Votes in favour' },
      min: 0,
      max: 1000,
      rules: [
        {
          expression: 'value = null or soNguoiDuHop = null or value <= soNguoiDuHop',
          message: {
            vi: 'Số phiếu tán thành không được nhiều hơn số người dự họp.',
            en: 'There can be no more votes than people present.',
          },
        },
      ],
      width: 'half',
    },
    {
      key: 'yKienBinhXet',
      type: 'longText',
      label: { vi: 'Các phát biểu khác tại cuộc họp', en: 'What else was said at the meeting' },
      help: { vi: 'Ghi cả phát biểu của thiểu số, nếu có.', en: 'By the minority too, if there was one.' },
      maxLength: 3000,
    },
    {
      key: 'bienBanBinhXet',
      type: 'file',
      label: { vi: 'Biên bản họp bình xét', en: 'Minutes of the meeting' },
      help: { vi: 'Bản PDF hoặc ảnh đã ký, mỗi tệp tối đa 10 MB.', en: 'Signed, PDF or image, up to 10 MB.' },
      accept: ['application/pdf', 'image/jpeg', 'image/png'],
      maxItems: 3,
      maxSize: 10_485_760,
    },
  ],
}
