import type { FormDefinition } from '../../forms/types.ts'
import { declaration, unitName } from './parts.ts'

/** A unit takes over what an exemplar does, and reports on it each quarter. */
export const exemplarLearning: FormDefinition = {
  formatVersion: 1,
  key: 'hoc-tap-mo-hinh',
  title: { vi: 'Đăng ký học tập mô hình, điển hình', en: 'Learning from an exemplar' },
  notes: {
    vi: 'Biểu mẫu do hệ thống đề xuất; chưa có mẫu thống nhất. Đơn vị báo cáo kết quả mỗi quý vào bảng ở mục II.',
    en: 'A form of our own: none is laid down. The unit reports each quarter in the table of part II.',
  },
  pages: [
    {
      key: 'hocTap',
      title: { vi: 'Học tập mô hình', en: 'Learning from an exemplar' },
      sections: [
        {
          key: 'dangKyHocTap',
          title: { vi: 'I. Nội dung đăng ký', en: 'I. What is taken over' },
          fields: [
            {
              key: 'guongHocTap',
              type: 'dossier',
              label: { vi: 'Gương điển hình, mô hình học tập', en: 'Exemplar' },
              help: { vi: 'Chọn trong các gương đã đăng.', en: 'One of those that are published.' },
              required: true,
              source: {
                collection: 'exemplars',
                filter: [{ equals: 'published', field: 'state' }],
                label: 'title',
              },
            },
            unitName,
            {
              key: 'apDungTuNgay',
              type: 'date',
              label: { vi: 'Áp dụng từ ngày', en: 'From' },
              required: true,
              width: 'half',
            },
            {
              key: 'noiDungHocTap',
              type: 'longText',
              label: { vi: 'Nội dung học tập, cách áp dụng', en: 'What is taken over, and how' },
              maxLength: 5000,
              required: true,
            },
          ],
        },
        {
          key: 'theoDoi',
          title: { vi: 'II. Kết quả hằng quý', en: 'II. Results by quarter' },
          fields: [
            {
              key: 'ketQuaQuy',
              type: 'table',
              label: { vi: 'Kết quả áp dụng', en: 'Results' },
              maxItems: 20,
              columns: [
                {
                  key: 'quyBaoCaoHocTap',
                  type: 'quarter',
                  label: { vi: 'Quý', en: 'Quarter' },
                  required: true,
                },
                {
                  key: 'ketQuaApDung',
                  type: 'longText',
                  label: { vi: 'Kết quả', en: 'Result' },
                  maxLength: 2000,
                  required: true,
                },
                {
                  key: 'khoKhan',
                  type: 'longText',
                  label: { vi: 'Khó khăn, kiến nghị', en: 'Difficulties' },
                  maxLength: 2000,
                },
              ],
            },
          ],
        },
        declaration(
          'III',
          'Đơn vị tổ chức thực hiện và báo cáo kết quả mỗi quý.',
          'The unit puts it into practice and reports each quarter.',
        ),
      ],
    },
  ],
}
