import type { FormDefinition } from '../../forms/types.ts'
import { earlierAwards } from './earlierAwards.ts'
import { ratingOptions } from './ratingOptions.ts'
import { scoreFields } from './scoreFields.ts'
import { unitReview } from './unitReview.ts'

/** A person's report of achievement (Báo cáo thành tích cá nhân), after Mẫu số 05 of Nghị định số 152/2025/NĐ-CP. */
export const personalAchievementReport: FormDefinition = {
  formatVersion: 1,
  key: 'bao-cao-thanh-tich-ca-nhan',
  title: { vi: 'Báo cáo thành tích đề nghị khen thưởng cá nhân', en: 'Personal achievement report' },
  notes: {
    vi: 'Xây dựng theo bố cục Mẫu số 05 kèm theo Nghị định số 152/2025/NĐ-CP; thành phần hồ sơ do tỉnh quy định – cần kiểm tra trước khi áp dụng.',
    en: 'Laid out after Form 05 of Decree 152/2025; the province sets the dossier, so check before use.',
  },
  pages: [
    {
      key: 'thongTin',
      title: { vi: 'Thông tin cá nhân', en: 'Personal details' },
      sections: [
        {
          key: 'lyLich',
          title: { vi: 'I. Sơ lược lý lịch', en: 'I. Details' },
          description: {
            vi: 'Hệ thống điền sẵn từ danh sách công chức, viên chức, người lao động; đề nghị kiểm tra và sửa nếu chưa đúng.',
            en: 'Filled in from the staff list; check and correct.',
          },
          fields: [
            {
              key: 'hoTen',
              type: 'text',
              label: { vi: 'Họ và tên', en: 'Full name' },
              prefill: 'person.fullName',
              maxLength: 120,
              width: 'half',
            },
            {
              key: 'chucVu',
              type: 'text',
              label: { vi: 'Chức vụ, chức danh', en: 'Position' },
              prefill: 'person.position',
              maxLength: 160,
              width: 'half',
            },
            {
              key: 'donVi',
              type: 'text',
              label: { vi: 'Đơn vị công tác', en: 'Unit' },
              prefill: 'unit.name',
              maxLength: 200,
              width: 'half',
            },
            {
              key: 'namXet',
              type: 'year',
              label: { vi: 'Năm xét khen thưởng', en: 'Year reviewed' },
              prefill: 'campaign.year',
              width: 'half',
            },
            {
              key: 'gioiTinh',
              type: 'choice',
              label: { vi: 'Giới tính', en: 'Gender' },
              display: 'buttons',
              options: [
                { value: 'male', label: { vi: 'Nam', en: 'Male' } },
                { value: 'female', label: { vi: 'Nữ', en: 'Female' } },
              ],
              prefill: 'person.gender',
              width: 'half',
            },
            {
              key: 'ngaySinh',
              type: 'date',
              label: { vi: 'Ngày sinh', en: 'Date of birth' },
              prefill: 'earlier.bao-cao-thanh-tich-ca-nhan.ngaySinh',
              width: 'half',
            },
            {
              key: 'thangVaoCoQuan',
              type: 'month',
              prefill: 'earlier.bao-cao-thanh-tich-ca-nhan.thangVaoCoQuan',
              label: { vi: 'Vào cơ quan từ', en: 'With the office since' },
              width: 'half',
            },
            {
              key: 'trinhDo',
              type: 'text',
              prefill: 'earlier.bao-cao-thanh-tich-ca-nhan.trinhDo',
              label: { vi: 'Trình độ chuyên môn, nghiệp vụ', en: 'Qualifications' },
              placeholder: { vi: 'Ví dụ: Đại học Luật', en: 'For example: Bachelor of Laws' },
              maxLength: 200,
              width: 'half',
            },
            {
              key: 'nhiemVuDuocGiao',
              type: 'longText',
              label: { vi: 'Chức năng, nhiệm vụ được giao', en: 'Duties' },
              help: {
                vi: 'Nêu ngắn gọn lĩnh vực được phân công tham mưu, phụ trách.',
                en: 'Briefly, the field you are responsible for.',
              },
              maxLength: 2000,
            },
          ],
        },
      ],
    },
    {
      key: 'thanhTich',
      title: { vi: 'Thành tích đạt được', en: 'Achievements' },
      sections: [
        {
          key: 'ketQuaCongTac',
          title: { vi: 'II. Kết quả thực hiện nhiệm vụ', en: 'II. Results' },
          fields: [
            {
              key: 'xepLoai',
              type: 'choice',
              label: { vi: 'Kết quả xếp loại chất lượng trong năm', en: 'Rating of the year' },
              options: ratingOptions,
              required: true,
            },
            {
              key: 'ketQuaNhiemVu',
              type: 'table',
              label: { vi: 'Nhiệm vụ chủ yếu và kết quả thực hiện', en: 'Main tasks and results' },
              help: {
                vi: 'Nêu từ 01 đến 20 nhiệm vụ; kết quả cần có số liệu, thời hạn, sản phẩm cụ thể.',
                en: 'List 1 to 20 tasks; give figures, dates and products.',
              },
              required: true,
              minItems: 1,
              maxItems: 20,
              columns: [
                {
                  key: 'nhiemVu',
                  type: 'text',
                  label: { vi: 'Nhiệm vụ', en: 'Task' },
                  required: true,
                  maxLength: 500,
                },
                {
                  key: 'ketQua',
                  type: 'longText',
                  label: { vi: 'Kết quả', en: 'Result' },
                  required: true,
                  maxLength: 2000,
                },
                {
                  key: 'tienDo',
                  type: 'choice',
                  label: { vi: 'Tiến độ', en: 'Timeliness' },
                  options: [
                    { value: 'early', label: { vi: 'Trước hạn', en: 'Early' } },
                    { value: 'onTime', label: { vi: 'Đúng hạn', en: 'On time' } },
                    { value: 'late', label: { vi: 'Quá hạn', en: 'Late' } },
                  ],
                },
              ],
            },
            {
              key: 'sangKien',
              type: 'table',
              label: {
                vi: 'Sáng kiến, đề tài, đề án được công nhận',
                en: 'Recognised initiatives and studies',
              },
              help: {
                vi: 'Mỗi sáng kiến chỉ được dùng một lần làm căn cứ đề nghị khen thưởng.',
                en: 'An initiative may support one award only.',
              },
              maxItems: 10,
              columns: [
                {
                  key: 'ten',
                  type: 'text',
                  label: { vi: 'Tên sáng kiến', en: 'Initiative' },
                  required: true,
                  maxLength: 500,
                },
                {
                  key: 'soCongNhan',
                  type: 'text',
                  label: { vi: 'Số, ngày văn bản công nhận', en: 'Number and date of recognition' },
                  maxLength: 120,
                },
                {
                  key: 'hieuQua',
                  type: 'longText',
                  label: { vi: 'Hiệu quả, phạm vi ảnh hưởng', en: 'Effect and reach' },
                  maxLength: 2000,
                },
              ],
            },
            {
              key: 'minhChung',
              type: 'file',
              label: { vi: 'Tài liệu minh chứng', en: 'Evidence' },
              help: {
                vi: 'Tệp PDF hoặc ảnh (JPG, PNG), mỗi tệp tối đa 10 MB, nhiều nhất 20 tệp.',
                en: 'PDF or pictures (JPG, PNG), up to 10 MB each, at most 20.',
              },
              accept: ['application/pdf', 'image/jpeg', 'image/png'],
              maxSize: 10_485_760,
              maxItems: 20,
            },
          ],
        },
        {
          key: 'tuCham',
          title: { vi: 'III. Tự chấm điểm theo tiêu chí thi đua', en: 'III. Self-score' },
          fields: scoreFields,
        },
      ],
    },
    {
      key: 'camKet',
      title: { vi: 'Kỷ luật và cam đoan', en: 'Discipline and declaration' },
      sections: [
        {
          key: 'kyLuat',
          title: { vi: 'IV. Khen thưởng, kỷ luật', en: 'IV. Awards and discipline' },
          fields: [
            {
              key: 'khenThuongDaNhan',
              type: 'longText',
              label: {
                vi: 'Các danh hiệu, hình thức khen thưởng đã được ghi nhận',
                en: 'Awards already held',
              },
              help: {
                vi: 'Ghi năm, danh hiệu hoặc hình thức, số và ngày quyết định.',
                en: 'Year, award, number and date of the decision.',
              },
              maxLength: 3000,
            },
            earlierAwards,
            {
              key: 'coKyLuat',
              type: 'yesNo',
              label: {
                vi: 'Trong kỳ xét có bị xem xét, xử lý kỷ luật hoặc đang được xác minh',
                en: 'Disciplined or under verification in the period',
              },
              default: false,
            },
            {
              key: 'noiDungKyLuat',
              type: 'longText',
              label: { vi: 'Nội dung, hình thức và thời gian xử lý', en: 'What, how and when' },
              visible: 'coKyLuat = true',
              required: true,
              maxLength: 2000,
            },
          ],
        },
        {
          key: 'camDoan',
          title: { vi: 'V. Cam đoan', en: 'V. Declaration' },
          fields: [
            {
              key: 'xacNhanCamDoan',
              type: 'confirmation',
              label: {
                vi: 'Tôi cam đoan nội dung báo cáo là đúng sự thật và chịu trách nhiệm trước pháp luật về nội dung đã khai.',
                en: 'I declare that this report is true and answer for it before the law.',
              },
              required: true,
            },
            {
              key: 'nguoiKy',
              type: 'signature',
              label: { vi: 'Người báo cáo ký tên', en: 'Signed by' },
              help: {
                vi: 'Hệ thống ghi thời điểm và tài khoản ký; đây không phải chữ ký số.',
                en: 'The time and the account are added; this is no digital signature.',
              },
            },
          ],
        },
        unitReview,
      ],
    },
  ],
}
