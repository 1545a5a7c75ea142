import type { FormDefinition } from '../../forms/types.ts'

/** A training course: what it teaches, where and when, and in the end who passed. */
export const trainingCourse: FormDefinition = {
  formatVersion: 1,
  key: 'ke-hoach-tap-huan',
  title: { vi: 'Kế hoạch lớp tập huấn', en: 'Plan of a training course' },
  notes: {
    vi: 'Biểu mẫu do hệ thống đề xuất; chưa có mẫu thống nhất. Danh sách học viên do các đơn vị đăng ký, thường trực ghi kết quả sau khi kiểm tra.',
    en: 'A form of our own: none is laid down. Units register the learners; the standing body records who passed.',
  },
  pages: [
    {
      key: 'keHoach',
      title: { vi: 'Kế hoạch', en: 'Plan' },
      sections: [
        {
          key: 'lopHoc',
          title: { vi: 'I. Lớp tập huấn', en: 'I. The course' },
          fields: [
            {
              key: 'tenLop',
              type: 'text',
              label: { vi: 'Tên lớp tập huấn', en: 'Name' },
              maxLength: 300,
              required: true,
            },
            {
              key: 'noiDungTapHuan',
              type: 'longText',
              label: { vi: 'Nội dung, báo cáo viên', en: 'Content and speakers' },
              maxLength: 5000,
              required: true,
            },
            {
              key: 'ngayBatDau',
              type: 'date',
              label: { vi: 'Học từ ngày', en: 'From' },
              required: true,
              width: 'half',
            },
            {
              key: 'ngayKetThuc',
              type: 'date',
              label: { vi: 'Đến hết ngày', en: 'Until' },
              required: true,
              rules: [
                {
                  expression: 'ngayBatDau = null or date(ngayKetThuc) >= date(ngayBatDau)',
                  message: {
                    vi: 'Ngày kết thúc không được trước ngày bắt đầu.',
                    en: 'The course cannot end before it begins.',
                  },
                },
              ],
              width: 'half',
            },
            {
              key: 'diaDiemHoc',
              type: 'text',
              label: { vi: 'Địa điểm', en: 'Place' },
              maxLength: 300,
              required: true,
              width: 'half',
            },
            {
              key: 'hanDangKy',
              type: 'date',
              label: { vi: 'Hạn các đơn vị đăng ký', en: 'Last day of registration' },
              required: true,
              rules: [
                {
                  expression: 'ngayBatDau = null or date(hanDangKy) < date(ngayBatDau)',
                  message: {
                    vi: 'Hạn đăng ký phải trước ngày bắt đầu lớp.',
                    en: 'Registration must end before the course begins.',
                  },
                },
              ],
              width: 'half',
            },
            {
              key: 'soCho',
              type: 'number',
              label: { vi: 'Số học viên tối đa', en: 'Number of places' },
              max: 500,
              min: 1,
              width: 'half',
            },
          ],
        },
        {
          key: 'ketQuaHoc',
          title: { vi: 'II. Học viên và kết quả', en: 'II. Learners and results' },
          fields: [
            {
              key: 'hocVienLop',
              type: 'table',
              label: { vi: 'Danh sách học viên', en: 'Learners' },
              help: {
                vi: 'Lấy từ phiếu đăng ký của các đơn vị khi hết hạn đăng ký; thường trực ghi kết quả sau khi kiểm tra.',
                en: 'Taken from the registrations of the units; the result is recorded after the examination.',
              },
              maxItems: 500,
              columns: [
                { key: 'nguoiHoc', type: 'person', label: { vi: 'Học viên', en: 'Learner' }, required: true },
                { key: 'donViHocVien', type: 'unit', label: { vi: 'Đơn vị', en: 'Unit' } },
                { key: 'dat', type: 'yesNo', label: { vi: 'Đạt', en: 'Passed' } },
              ],
              rules: [
                {
                  expression: 'soCho = null or count(hocVienLop) <= soCho',
                  message: {
                    vi: 'Số học viên nhiều hơn số chỗ; hãy rút bớt hoặc nâng số học viên tối đa.',
                    en: 'There are more learners than places; strike some or allow more.',
                  },
                },
              ],
            },
          ],
        },
      ],
    },
  ],
}
