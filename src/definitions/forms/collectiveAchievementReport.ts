import type { FormDefinition } from '../../forms/types.ts'
import { earlierAwards } from './earlierAwards.ts'
import { ratingOptions } from './ratingOptions.ts'
import { scoreFields } from './scoreFields.ts'
import { unitReview } from './unitReview.ts'

/** A collective's report of achievement (Báo cáo thành tích tập thể), after Mẫu số 04 of Nghị định số 152/2025/NĐ-CP. */
export const collectiveAchievementReport: FormDefinition = {
  formatVersion: 1,
  key: 'bao-cao-thanh-tich-tap-the',
  title: { vi: 'Báo cáo thành tích đề nghị khen thưởng tập thể', en: 'Collective achievement report' },
  notes: {
    vi: 'Xây dựng theo bố cục Mẫu số 04 kèm theo Nghị định số 152/2025/NĐ-CP; thành phần hồ sơ do tỉnh quy định – cần kiểm tra trước khi áp dụng.',
    en: 'Laid out after Form 04 of Decree 152/2025; the province sets the dossier, so check before use.',
  },
  pages: [
    {
      key: 'thongTin',
      title: { vi: 'Đặc điểm, tình hình', en: 'The collective' },
      sections: [
        {
          key: 'dacDiem',
          title: { vi: 'I. Sơ lược đặc điểm, tình hình', en: 'I. The collective' },
          fields: [
            {
              key: 'tenTapThe',
              type: 'text',
              label: { vi: 'Tên tập thể', en: 'Collective' },
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
              key: 'tongSoNguoi',
              type: 'number',
              label: { vi: 'Tổng số công chức, viên chức, người lao động', en: 'Number of staff' },
              required: true,
              min: 1,
              max: 1000,
              width: 'third',
            },
            {
              key: 'soLaoDongTienTien',
              type: 'number',
              label: { vi: 'Số cá nhân đạt «Lao động tiên tiến»', en: 'Advanced Workers' },
              min: 0,
              max: 1000,
              width: 'third',
              rules: [
                {
                  expression:
                    'soLaoDongTienTien = null or tongSoNguoi = null or soLaoDongTienTien <= tongSoNguoi',
                  message: {
                    vi: 'Số cá nhân đạt «Lao động tiên tiến» không được lớn hơn tổng số người; đề nghị kiểm tra lại.',
                    en: 'Advanced Workers cannot outnumber the staff; check the figures.',
                  },
                },
              ],
            },
            {
              key: 'tyLeTienTien',
              type: 'computed',
              label: { vi: 'Tỷ lệ «Lao động tiên tiến» (%)', en: 'Share of Advanced Workers (%)' },
              formula: 'if tongSoNguoi > 0 then floor(100 * soLaoDongTienTien / tongSoNguoi) else null',
              width: 'third',
            },
            {
              key: 'dacDiemTinhHinh',
              type: 'longText',
              label: { vi: 'Đặc điểm, tình hình, chức năng, nhiệm vụ', en: 'Situation and duties' },
              maxLength: 3000,
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
              label: { vi: 'Kết quả xếp loại tập thể trong năm', en: 'Rating of the year' },
              options: ratingOptions,
              required: true,
            },
            {
              key: 'ketQuaNhiemVu',
              type: 'table',
              label: { vi: 'Chỉ tiêu, nhiệm vụ và kết quả', en: 'Targets and results' },
              maxItems: 30,
              columns: [
                {
                  key: 'chiTieu',
                  type: 'text',
                  label: { vi: 'Chỉ tiêu, nhiệm vụ', en: 'Target' },
                  required: true,
                  maxLength: 500,
                },
                { key: 'keHoach', type: 'text', label: { vi: 'Kế hoạch', en: 'Planned' }, maxLength: 200 },
                { key: 'thucHien', type: 'text', label: { vi: 'Thực hiện', en: 'Done' }, maxLength: 200 },
                {
                  key: 'tyLe',
                  type: 'percent',
                  label: { vi: 'Tỷ lệ (%)', en: 'Share (%)' },
                  min: 0,
                  max: 1000,
                },
              ],
            },
            {
              key: 'noiBat',
              type: 'longText',
              label: { vi: 'Kết quả nổi bật', en: 'Highlights' },
              help: {
                vi: 'Nêu số liệu so sánh với năm trước, giải pháp, sáng kiến và hiệu quả.',
                en: 'Compare with last year; name solutions, initiatives and effects.',
              },
              maxLength: 6000,
            },
            {
              key: 'minhChung',
              type: 'file',
              label: { vi: 'Tài liệu minh chứng', en: 'Evidence' },
              help: { vi: 'Tệp PDF hoặc ảnh, tối đa 10 MB.', en: 'PDF or image, up to 10 MB.' },
              accept: ['application/pdf', 'image/jpeg', 'image/png'],
              maxSize: 10_485_760,
            },
            {
              key: 'congTacDang',
              type: 'longText',
              label: {
                vi: 'Công tác Đảng, đoàn thể; phong trào thi đua',
                en: 'Party, union and campaign work',
              },
              maxLength: 3000,
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
              maxLength: 3000,
            },
            earlierAwards,
            {
              key: 'coKyLuat',
              type: 'yesNo',
              label: {
                vi: 'Có cá nhân bị kỷ luật từ cảnh cáo trở lên trong kỳ xét',
                en: 'Anybody disciplined from a warning up',
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
                vi: 'Tập thể cam đoan nội dung báo cáo là đúng sự thật và chịu trách nhiệm về nội dung đã khai.',
                en: 'The collective declares that this report is true and answers for it.',
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
