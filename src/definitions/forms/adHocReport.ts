import type { FormDefinition } from '../../forms/types.ts'
import { declaration, evidence, legalBasis, unitName } from './parts.ts'

/** Report for an unexpected achievement (khen thưởng đột xuất), after Mẫu số 06 of Nghị định số 152/2025/NĐ-CP. */
export const adHocReport: FormDefinition = {
  formatVersion: 1,
  key: 'bao-cao-thanh-tich-dot-xuat',
  title: { vi: 'Báo cáo thành tích đề nghị khen thưởng đột xuất', en: 'Ad-hoc achievement report' },
  notes: {
    vi: 'Theo bố cục Mẫu số 06 kèm theo Nghị định số 152/2025/NĐ-CP; điều kiện áp dụng thủ tục đơn giản (Điều 85 Luật Thi đua, khen thưởng) và số hiệu mẫu cần kiểm tra. Kết quả khen thưởng đột xuất không dùng làm căn cứ đề nghị khen cấp cao hơn về công trạng (khoản 3 Điều 4 Nghị định số 152/2025/NĐ-CP).',
    en: 'Laid out after Form 06 of Decree 152/2025; the simple procedure of Article 85 and the number of the form are to be checked. An ad-hoc award cannot support a higher award for merit (Decree 152/2025, 4.3).',
  },
  pages: [
    {
      key: 'baoCao',
      title: { vi: 'Báo cáo thành tích', en: 'Report' },
      sections: [
        {
          key: 'doiTuongKhen',
          title: { vi: 'I. Tập thể, cá nhân được đề nghị', en: 'I. Who is proposed' },
          fields: [
            {
              key: 'doiTuong',
              type: 'choice',
              label: { vi: 'Đối tượng', en: 'Holder' },
              display: 'buttons',
              options: [
                { value: 'person', label: { vi: 'Cá nhân', en: 'Person' } },
                { value: 'collective', label: { vi: 'Tập thể', en: 'Collective' } },
              ],
              default: 'person',
              required: true,
              width: 'half',
            },
            unitName,
            {
              key: 'caNhan',
              type: 'person',
              label: { vi: 'Cá nhân', en: 'Person' },
              visible: 'doiTuong = "person"',
              prefill: 'person.id',
              required: true,
              width: 'half',
            },
            {
              key: 'tapThe',
              type: 'unit',
              label: { vi: 'Tập thể', en: 'Collective' },
              visible: 'doiTuong = "collective"',
              prefill: 'unit.id',
              required: true,
              width: 'half',
            },
          ],
        },
        {
          key: 'suViec',
          title: { vi: 'II. Thành tích đột xuất', en: 'II. The achievement' },
          fields: [
            {
              key: 'ngayLapThanhTich',
              type: 'date',
              label: { vi: 'Ngày lập thành tích', en: 'Day' },
              required: true,
              rules: [
                {
                  expression: 'today = null or value <= today',
                  message: {
                    vi: 'Ngày lập thành tích không được sau ngày hôm nay; đề nghị kiểm tra lại.',
                    en: 'The day must not be after today; check it.',
                  },
                },
              ],
              width: 'third',
            },
            {
              key: 'gioLapThanhTich',
              type: 'time',
              label: { vi: 'Giờ (nếu cần)', en: 'Time, if needed' },
              width: 'third',
            },
            {
              key: 'diaDiem',
              type: 'text',
              label: { vi: 'Địa điểm', en: 'Place' },
              required: true,
              maxLength: 300,
              width: 'third',
            },
            {
              key: 'tomTat',
              type: 'longText',
              label: { vi: 'Tóm tắt thành tích', en: 'Summary' },
              help: {
                vi: 'Không quá 600 ký tự, dùng cho tờ trình.',
                en: 'Up to 600 characters, for the submission.',
              },
              required: true,
              maxLength: 600,
            },
            {
              key: 'dienBien',
              type: 'richText',
              label: {
                vi: 'Diễn biến, việc làm và kết quả',
                en: 'What happened, what was done, what came of it',
              },
              required: true,
              maxLength: 8000,
            },
            {
              key: 'phamViAnhHuong',
              type: 'choice',
              label: { vi: 'Phạm vi ảnh hưởng', en: 'Reach' },
              display: 'radio',
              options: [
                { value: 'unit', label: { vi: 'Trong đơn vị', en: 'The unit' } },
                { value: 'office', label: { vi: 'Trong cơ quan', en: 'The office' } },
                { value: 'province', label: { vi: 'Trong tỉnh', en: 'The province' } },
              ],
              required: true,
            },
            legalBasis,
            evidence,
            {
              key: 'hinhAnh',
              type: 'image',
              label: { vi: 'Hình ảnh', en: 'Pictures' },
              maxItems: 5,
              maxSize: 10_485_760,
            },
          ],
        },
        {
          key: 'loaiTru',
          title: { vi: 'III. Đã khen thưởng, kỷ luật', en: 'III. Awards and discipline' },
          fields: [
            {
              key: 'daKhenCungThanhTich',
              type: 'yesNo',
              label: {
                vi: 'Thành tích này đã được khen thưởng',
                en: 'This achievement was already rewarded',
              },
              help: {
                vi: 'Một thành tích không khen thưởng nhiều lần, nhiều hình thức (Điều 5 Luật Thi đua, khen thưởng).',
                en: 'One achievement is not rewarded twice (Law, Article 5).',
              },
              required: true,
              rules: [
                {
                  expression: 'value = false',
                  message: {
                    vi: 'Thành tích đã được khen thưởng thì không đề nghị lại cho cùng thành tích.',
                    en: 'An achievement that was rewarded is not proposed again.',
                  },
                },
              ],
              width: 'half',
            },
            {
              key: 'dangXacMinh',
              type: 'yesNo',
              label: { vi: 'Đang bị xem xét kỷ luật, xác minh', en: 'Under discipline or verification' },
              required: true,
              width: 'half',
            },
            {
              key: 'noiDungXacMinh',
              type: 'longText',
              label: { vi: 'Nội dung đang xem xét', en: 'What is being looked into' },
              visible: 'dangXacMinh = true',
              required: true,
              maxLength: 2000,
            },
          ],
        },
        declaration(
          'IV',
          'Đơn vị cam đoan nội dung báo cáo là đúng sự thật và chịu trách nhiệm về nội dung đã khai.',
          'The unit declares that the report is true and answers for it.',
        ),
      ],
    },
  ],
}
