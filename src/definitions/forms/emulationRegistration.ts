import type { FormDefinition } from '../../forms/types.ts'
import { declaration, unitName } from './parts.ts'

/** Registration of emulation targets at the start of the year (đăng ký thi đua). */
export const emulationRegistration: FormDefinition = {
  formatVersion: 1,
  key: 'dang-ky-thi-dua',
  title: { vi: 'Đăng ký thi đua', en: 'Registration of emulation targets' },
  notes: {
    vi: 'Việc đăng ký thi đua đầu năm theo thông lệ và quy chế của cơ quan; chưa đối chiếu quy định bắt buộc trong Luật Thi đua, khen thưởng năm 2022 – cần kiểm tra. Danh hiệu lấy từ danh mục danh hiệu của hệ thống.',
    en: 'Registering at the start of the year is practice; whether the Law of 2022 demands it was not checked. Titles come from the catalogue.',
  },
  pages: [
    {
      key: 'dangKy',
      title: { vi: 'Nội dung đăng ký', en: 'Registration' },
      sections: [
        {
          key: 'thongTin',
          title: { vi: 'I. Thông tin chung', en: 'I. General' },
          fields: [
            {
              key: 'doiTuong',
              type: 'choice',
              label: { vi: 'Đối tượng đăng ký', en: 'Who registers' },
              display: 'buttons',
              options: [
                { value: 'collective', label: { vi: 'Tập thể', en: 'Collective' } },
                { value: 'person', label: { vi: 'Cá nhân', en: 'Person' } },
              ],
              default: 'collective',
              required: true,
              width: 'half',
            },
            {
              key: 'namDangKy',
              type: 'year',
              label: { vi: 'Năm thi đua', en: 'Year' },
              prefill: 'campaign.year',
              required: true,
              width: 'half',
            },
            unitName,
            {
              key: 'hoTen',
              type: 'text',
              label: { vi: 'Họ và tên', en: 'Full name' },
              prefill: 'person.fullName',
              visible: 'doiTuong = "person"',
              required: true,
              maxLength: 120,
              width: 'half',
            },
            {
              key: 'tongSoNguoi',
              type: 'number',
              label: { vi: 'Số công chức, viên chức, người lao động', en: 'Number of staff' },
              visible: 'doiTuong = "collective"',
              min: 1,
              max: 1000,
              width: 'half',
            },
          ],
        },
        {
          key: 'danhHieu',
          title: { vi: 'II. Danh hiệu, hình thức phấn đấu', en: 'II. Titles aimed at' },
          fields: [
            {
              key: 'danhHieuPhanDau',
              type: 'choices',
              label: { vi: 'Danh hiệu thi đua, hình thức khen thưởng đăng ký', en: 'Titles and awards' },
              source: { collection: 'award-types', label: 'name', value: 'code' },
              minItems: 1,
              maxItems: 5,
              required: true,
            },
            {
              key: 'dangKyCaNhan',
              type: 'table',
              label: {
                vi: 'Cá nhân của đơn vị đăng ký danh hiệu',
                en: 'Persons of the unit who aim at a title',
              },
              visible: 'doiTuong = "collective"',
              maxItems: 200,
              columns: [
                { key: 'caNhan', type: 'person', label: { vi: 'Cá nhân', en: 'Person' }, required: true },
                {
                  key: 'danhHieuCaNhan',
                  type: 'choice',
                  label: { vi: 'Danh hiệu', en: 'Title' },
                  source: {
                    collection: 'award-types',
                    filter: [{ equals: 'person', field: 'holder' }],
                    label: 'name',
                    value: 'code',
                  },
                  required: true,
                },
              ],
            },
          ],
        },
        {
          key: 'chiTieu',
          title: { vi: 'III. Chỉ tiêu, nhiệm vụ và giải pháp', en: 'III. Targets, tasks and measures' },
          fields: [
            {
              key: 'chiTieuThiDua',
              type: 'table',
              label: { vi: 'Chỉ tiêu thi đua', en: 'Targets' },
              help: {
                vi: 'Mỗi chỉ tiêu cần đo được: nêu sản phẩm, số lượng và thời hạn.',
                en: 'Each target can be measured: product, quantity and date.',
              },
              minItems: 1,
              maxItems: 30,
              required: true,
              columns: [
                {
                  key: 'noiDung',
                  type: 'text',
                  label: { vi: 'Chỉ tiêu, nhiệm vụ', en: 'Target' },
                  required: true,
                  maxLength: 500,
                },
                {
                  key: 'sanPham',
                  type: 'text',
                  label: { vi: 'Sản phẩm, mức phấn đấu', en: 'Product, level' },
                  required: true,
                  maxLength: 300,
                },
                {
                  key: 'thoiHan',
                  type: 'quarter',
                  label: { vi: 'Hoàn thành trong', en: 'Done in' },
                  required: true,
                },
              ],
            },
            {
              key: 'sangKienDuKien',
              type: 'yesNo',
              label: { vi: 'Có đăng ký sáng kiến, giải pháp trong năm', en: 'An initiative is planned' },
              default: false,
            },
            {
              key: 'tenSangKien',
              type: 'text',
              label: { vi: 'Tên sáng kiến, giải pháp dự kiến', en: 'Initiative planned' },
              visible: 'sangKienDuKien = true',
              required: true,
              maxLength: 300,
            },
            {
              key: 'giaiPhap',
              type: 'richText',
              label: { vi: 'Giải pháp thực hiện', en: 'Measures' },
              maxLength: 5000,
            },
          ],
        },
        declaration(
          'IV',
          'Tập thể, cá nhân cam kết thực hiện các nội dung đã đăng ký.',
          'The collective or person commits to what is registered.',
        ),
      ],
    },
  ],
}
