import type { FormDefinition } from '../../forms/types.ts'
import { declaration, unitName } from './parts.ts'

/** A unit's part of the periodic report on emulation work, six months or a year (báo cáo định kỳ). */
export const periodicReport: FormDefinition = {
  formatVersion: 1,
  key: 'bao-cao-dinh-ky',
  title: { vi: 'Báo cáo định kỳ công tác thi đua, khen thưởng', en: 'Periodic report on emulation work' },
  notes: {
    vi: 'Số liệu tổng hợp theo các biểu 0601–0605.N/BNV-TĐKT của Thông tư số 02/2023/TT-BNV (văn bản thay thế, nếu có – cần kiểm tra). Thời hạn nộp của đơn vị (15/6 và 25/11) là mặc định, có thể thay đổi.',
    en: 'Figures for forms 0601–0605.N/BNV-TĐKT of Circular 02/2023 (check for a successor). Dates for units (15/6, 25/11) are defaults.',
  },
  pages: [
    {
      key: 'soLieu',
      title: { vi: 'Số liệu', en: 'Figures' },
      sections: [
        {
          key: 'ky',
          title: { vi: 'I. Kỳ báo cáo', en: 'I. Period' },
          fields: [
            {
              key: 'loaiKy',
              type: 'choice',
              label: { vi: 'Loại báo cáo', en: 'Kind' },
              display: 'buttons',
              options: [
                { value: 'half', label: { vi: '6 tháng', en: 'Six months' } },
                { value: 'year', label: { vi: 'Năm', en: 'Year' } },
                { value: 'quarter', label: { vi: 'Quý', en: 'Quarter' } },
              ],
              default: 'half',
              required: true,
              width: 'half',
            },
            {
              key: 'quyBaoCao',
              type: 'quarter',
              label: { vi: 'Quý báo cáo', en: 'Quarter' },
              visible: 'loaiKy = "quarter"',
              required: true,
              width: 'half',
            },
            {
              key: 'kyBaoCao',
              type: 'period',
              label: { vi: 'Thời gian tính số liệu', en: 'Period of the figures' },
              visible: 'loaiKy != "quarter"',
              required: true,
              width: 'half',
            },
            {
              key: 'hanDonViNop',
              type: 'date',
              label: { vi: 'Đơn vị nộp chậm nhất ngày', en: 'Units report by' },
              width: 'half',
            },
            {
              key: 'hanGuiBaoCao',
              type: 'date',
              label: { vi: 'Gửi cấp trên chậm nhất ngày', en: 'Sent upward by' },
              width: 'half',
            },
            unitName,
          ],
        },
        {
          key: 'phongTrao',
          title: { vi: 'II. Phong trào thi đua', en: 'II. Campaigns' },
          fields: [
            {
              key: 'cacPhongTrao',
              type: 'table',
              label: { vi: 'Phong trào đã tổ chức, tham gia', en: 'Campaigns run or joined' },
              maxItems: 50,
              columns: [
                {
                  key: 'tenPhongTrao',
                  type: 'text',
                  label: { vi: 'Phong trào', en: 'Campaign' },
                  required: true,
                  maxLength: 300,
                },
                {
                  key: 'soLuotThamGia',
                  type: 'number',
                  label: { vi: 'Số lượt người tham gia', en: 'Participants' },
                  min: 0,
                  required: true,
                  total: 'sum',
                },
                {
                  key: 'ketQuaChinh',
                  type: 'longText',
                  label: { vi: 'Kết quả chính', en: 'Main result' },
                  maxLength: 1000,
                },
              ],
            },
            {
              key: 'tongLuotThamGia',
              type: 'computed',
              label: { vi: 'Tổng số lượt người tham gia', en: 'Participants in all' },
              formula: 'sum(cacPhongTrao[soLuotThamGia != null].soLuotThamGia)',
              width: 'half',
            },
          ],
        },
        {
          key: 'khenThuong',
          title: { vi: 'III. Kết quả khen thưởng', en: 'III. Awards' },
          fields: [
            {
              key: 'ketQuaKhenThuong',
              type: 'table',
              label: { vi: 'Số lượng theo danh hiệu, hình thức', en: 'By title and form' },
              maxItems: 30,
              columns: [
                {
                  key: 'danhHieu',
                  type: 'choice',
                  label: { vi: 'Danh hiệu, hình thức', en: 'Award' },
                  source: { collection: 'award-types', label: 'name', value: 'code' },
                  required: true,
                },
                {
                  key: 'tapThe',
                  type: 'number',
                  label: { vi: 'Tập thể', en: 'Collectives' },
                  min: 0,
                  total: 'sum',
                },
                {
                  key: 'caNhan',
                  type: 'number',
                  label: { vi: 'Cá nhân', en: 'Persons' },
                  min: 0,
                  total: 'sum',
                },
                {
                  key: 'nu',
                  type: 'number',
                  label: { vi: 'Trong đó nữ', en: 'Of whom women' },
                  min: 0,
                  total: 'sum',
                },
                {
                  key: 'laoDongTrucTiep',
                  type: 'number',
                  label: { vi: 'Lao động trực tiếp', en: 'Direct workers' },
                  min: 0,
                  total: 'sum',
                },
                { key: 'tienThuong', type: 'money', label: { vi: 'Tiền thưởng', en: 'Money' }, total: 'sum' },
              ],
              rules: [
                {
                  expression:
                    'every dong in ketQuaKhenThuong satisfies (dong.nu = null or (dong.caNhan != null and dong.nu <= dong.caNhan))',
                  message: {
                    vi: 'Số nữ không được lớn hơn số cá nhân ở cùng dòng; đề nghị kiểm tra lại.',
                    en: 'Women cannot outnumber the persons of the same row; check the figures.',
                  },
                },
              ],
            },
            {
              key: 'tyLeLaoDongTrucTiep',
              type: 'computed',
              label: { vi: 'Tỷ lệ khen thưởng lao động trực tiếp (%)', en: 'Share of direct workers (%)' },
              formula:
                'if sum(ketQuaKhenThuong[caNhan != null].caNhan) > 0 then round half up(100 * sum(ketQuaKhenThuong[laoDongTrucTiep != null].laoDongTrucTiep) / sum(ketQuaKhenThuong[caNhan != null].caNhan), 1) else null',
              width: 'half',
            },
            {
              key: 'soDienHinh',
              type: 'number',
              label: { vi: 'Số gương điển hình đã giới thiệu', en: 'Exemplars introduced' },
              min: 0,
              width: 'half',
            },
          ],
        },
      ],
    },
    {
      key: 'danhGia',
      title: { vi: 'Đánh giá', en: 'Assessment' },
      sections: [
        {
          key: 'nhanXet',
          title: { vi: 'IV. Đánh giá, kiến nghị', en: 'IV. Assessment and proposals' },
          fields: [
            {
              key: 'uuDiem',
              type: 'richText',
              label: { vi: 'Kết quả nổi bật', en: 'Highlights' },
              required: true,
              maxLength: 8000,
            },
            {
              key: 'hanChe',
              type: 'richText',
              label: { vi: 'Tồn tại, hạn chế và nguyên nhân', en: 'Shortcomings and why' },
              maxLength: 5000,
            },
            {
              key: 'phuongHuong',
              type: 'richText',
              label: { vi: 'Phương hướng kỳ tới', en: 'Next period' },
              maxLength: 5000,
            },
            {
              key: 'kienNghi',
              type: 'longText',
              label: { vi: 'Kiến nghị, đề xuất', en: 'Proposals' },
              maxLength: 3000,
            },
          ],
        },
        declaration(
          'V',
          'Đơn vị chịu trách nhiệm về số liệu và nội dung báo cáo.',
          'The unit answers for the figures and the report.',
        ),
      ],
    },
  ],
}
