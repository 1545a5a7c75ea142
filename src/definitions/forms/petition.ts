import type { FormDefinition } from '../../forms/types.ts'

/** A proposal, complaint or denunciation about emulation work (kiến nghị, phản ánh, khiếu nại, tố cáo). */
export const petition: FormDefinition = {
  formatVersion: 1,
  key: 'kien-nghi-khieu-nai',
  title: {
    vi: 'Kiến nghị, phản ánh, khiếu nại, tố cáo về thi đua, khen thưởng',
    en: 'Petition about emulation work',
  },
  notes: {
    vi: 'Thời hạn, điều kiện thụ lý khiếu nại, tố cáo theo Luật Khiếu nại, Luật Tố cáo và Luật số 136/2025/QH15 – cần đọc lại trước khi áp dụng. Người tố cáo không kê khai họ tên, địa chỉ: danh tính theo tài khoản được niêm phong khi gửi, chỉ người có thẩm quyền mở được và mỗi lần mở đều ghi lý do. Biểu mẫu này không thay thế việc tiếp nhận tố cáo theo quy định.',
    en: 'Time limits and conditions follow the laws on complaints and denunciations and Law 136/2025; read them again before use. Whoever denounces gives no name: the identity of the account is sealed when it is sent, and only those who may know open it, each time for a reason on record. This form does not replace the legal procedure.',
  },
  pages: [
    {
      key: 'don',
      title: { vi: 'Nội dung đơn', en: 'Petition' },
      sections: [
        {
          key: 'nguoiGui',
          title: { vi: 'I. Người gửi', en: 'I. Sender' },
          fields: [
            {
              key: 'loaiDon',
              type: 'choice',
              label: { vi: 'Loại đơn', en: 'Kind' },
              display: 'radio',
              options: [
                { value: 'proposal', label: { vi: 'Kiến nghị', en: 'Proposal' } },
                { value: 'feedback', label: { vi: 'Phản ánh, thắc mắc', en: 'Feedback' } },
                { value: 'complaint', label: { vi: 'Khiếu nại quyết định, hành vi', en: 'Complaint' } },
                { value: 'denunciation', label: { vi: 'Tố cáo', en: 'Denunciation' } },
              ],
              required: true,
            },
            {
              key: 'luuYToCao',
              type: 'note',
              label: {
                vi: 'Khi gửi tố cáo, danh tính của Ông/Bà được niêm phong: không cần ghi họ tên, địa chỉ. Không ghi thông tin nhận biết bản thân trong nội dung, tên tệp và tệp kèm theo.',
                en: 'Your identity is sealed as you send a denunciation: give no name or address, and nothing by which you could be recognised in the text, in the files or in their names.',
              },
              visible: 'loaiDon = "denunciation"',
            },
            {
              key: 'hoTen',
              type: 'text',
              label: { vi: 'Họ và tên', en: 'Full name' },
              prefill: 'person.fullName',
              required: 'loaiDon = "complaint"',
              visible: 'loaiDon != "denunciation"',
              maxLength: 120,
              width: 'half',
            },
            {
              key: 'diaChi',
              type: 'text',
              label: { vi: 'Địa chỉ', en: 'Address' },
              required: 'loaiDon = "complaint"',
              visible: 'loaiDon != "denunciation"',
              maxLength: 300,
              width: 'half',
            },
            {
              key: 'dienThoai',
              type: 'text',
              label: { vi: 'Điện thoại', en: 'Telephone' },
              maxLength: 20,
              visible: 'loaiDon != "denunciation"',
              rules: [
                {
                  expression: 'matches(value, "^[0-9 +().-]{8,20}$")',
                  message: {
                    vi: 'Số điện thoại chỉ gồm chữ số, từ 8 đến 20 ký tự.',
                    en: 'A number of 8 to 20 digits.',
                  },
                },
              ],
              width: 'half',
            },
            {
              key: 'giuBiMat',
              type: 'yesNo',
              label: { vi: 'Đề nghị giữ bí mật thông tin người gửi', en: 'Keep my identity secret' },
              default: false,
              visible: 'loaiDon != "denunciation"',
              width: 'half',
            },
          ],
        },
        {
          key: 'noiDungDon',
          title: { vi: 'II. Nội dung', en: 'II. Content' },
          fields: [
            {
              key: 'tieuDe',
              type: 'text',
              label: { vi: 'Tóm tắt sự việc', en: 'In short' },
              required: true,
              maxLength: 300,
            },
            {
              key: 'hoSoLienQuan',
              type: 'dossier',
              label: { vi: 'Hồ sơ khen thưởng liên quan', en: 'Nomination concerned' },
              source: { collection: 'nominations', label: 'title' },
              width: 'half',
            },
            {
              key: 'thanhTichLienQuan',
              type: 'achievement',
              label: { vi: 'Danh hiệu, hình thức đã trao liên quan', en: 'Award concerned' },
              width: 'half',
            },
            {
              key: 'quyetDinhBiKhieuNai',
              type: 'text',
              label: { vi: 'Quyết định, hành vi bị khiếu nại', en: 'Decision or act complained of' },
              visible: 'loaiDon = "complaint"',
              required: true,
              maxLength: 300,
            },
            {
              key: 'ngayBietQuyetDinh',
              type: 'date',
              label: { vi: 'Ngày nhận hoặc biết được quyết định, hành vi', en: 'Day it became known' },
              visible: 'loaiDon = "complaint"',
              required: true,
              width: 'half',
            },
            {
              key: 'nguoiBiToCao',
              type: 'text',
              label: { vi: 'Người, đơn vị bị tố cáo', en: 'Who is denounced' },
              visible: 'loaiDon = "denunciation"',
              required: true,
              maxLength: 300,
            },
            {
              key: 'noiDung',
              type: 'longText',
              label: { vi: 'Nội dung chi tiết', en: 'Details' },
              required: true,
              maxLength: 10_000,
            },
            {
              key: 'yeuCau',
              type: 'longText',
              label: { vi: 'Đề nghị, yêu cầu giải quyết', en: 'What is asked for' },
              required: true,
              maxLength: 3000,
            },
            {
              key: 'taiLieu',
              type: 'file',
              label: { vi: 'Tài liệu kèm theo', en: 'Papers' },
              accept: ['application/pdf', 'image/jpeg', 'image/png'],
              maxItems: 10,
              maxSize: 10_485_760,
            },
          ],
        },
        {
          key: 'camDoan',
          title: { vi: 'III. Cam đoan', en: 'III. Declaration' },
          fields: [
            {
              key: 'xacNhanCamDoan',
              type: 'confirmation',
              label: {
                vi: 'Tôi cam đoan nội dung đơn là đúng sự thật và chịu trách nhiệm trước pháp luật.',
                en: 'I declare that this is true and answer for it before the law.',
              },
            },
            {
              key: 'nguoiKy',
              type: 'signature',
              label: { vi: 'Người gửi ký tên', en: 'Signed by' },
              required: 'loaiDon = "complaint"',
              visible: 'loaiDon != "denunciation"',
            },
          ],
        },
      ],
    },
  ],
}
