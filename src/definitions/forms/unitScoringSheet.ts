import type { ScoreSheet } from '../../forms/scoring/scoreSheet.ts'
import type { FormDefinition } from '../../forms/types.ts'
import { declaration, unitName } from './parts.ts'

/** Criteria and points of the campaign of 2023; who appraises writes the last column. */
const sheet: ScoreSheet = {
  cap: 100,
  columns: [
    { key: 'self', label: { vi: 'Đơn vị tự chấm', en: 'Unit' } },
    {
      key: 'standing',
      label: { vi: 'Thường trực thẩm định', en: 'Standing body' },
      write: 'list contains(actor.roles, "standing-officer") or list contains(actor.roles, "standing-head")',
    },
    {
      key: 'council',
      label: { vi: 'Hội đồng', en: 'Council' },
      write: 'list contains(actor.roles, "council-secretary")',
    },
  ],
  criteria: [
    {
      key: 'nhiemVu',
      label: { vi: 'I. Thực hiện nhiệm vụ chính trị, chuyên môn', en: 'I. Political and professional tasks' },
      max: 60,
      criteria: [
        {
          key: 'khoiLuong',
          label: { vi: 'Hoàn thành khối lượng công việc được giao', en: 'Volume of work' },
          max: 25,
        },
        {
          key: 'tienDo',
          label: { vi: 'Bảo đảm tiến độ, không có việc quá hạn', en: 'No overdue work' },
          max: 15,
        },
        {
          key: 'chatLuong',
          label: { vi: 'Chất lượng tham mưu, tổng hợp, phục vụ', en: 'Quality of advice and service' },
          max: 15,
        },
        { key: 'phoiHop', label: { vi: 'Phối hợp công tác', en: 'Co-operation' }, max: 5 },
      ],
    },
    {
      key: 'sangKien',
      label: {
        vi: 'II. Sáng kiến, cải cách hành chính, ứng dụng công nghệ thông tin',
        en: 'II. Initiatives, reform and IT',
      },
      max: 15,
      criteria: [
        {
          key: 'sangKienCongNhan',
          label: { vi: 'Sáng kiến được công nhận', en: 'Recognised initiatives' },
          max: 8,
          step: { points: 4, unit: { vi: 'sáng kiến', en: 'initiatives' } },
          evidence: 'required',
        },
        {
          key: 'caiCach',
          label: {
            vi: 'Cải cách hành chính, xử lý công việc trên môi trường mạng',
            en: 'Reform and online work',
          },
          max: 7,
        },
      ],
    },
    {
      key: 'kyLuat',
      label: {
        vi: 'III. Chấp hành chủ trương, pháp luật, kỷ luật và văn hóa công sở',
        en: 'III. Compliance and conduct',
      },
      max: 15,
      criteria: [
        {
          key: 'chapHanh',
          label: {
            vi: 'Chấp hành chủ trương của Đảng, pháp luật của Nhà nước',
            en: 'Compliance with policy and law',
          },
          max: 8,
        },
        {
          key: 'kyCuong',
          label: { vi: 'Kỷ luật, kỷ cương hành chính, đoàn kết nội bộ', en: 'Discipline and solidarity' },
          max: 7,
        },
      ],
    },
    {
      key: 'phongTrao',
      label: {
        vi: 'IV. Tham gia phong trào thi đua, xây dựng điển hình tiên tiến',
        en: 'IV. Campaigns and exemplars',
      },
      max: 10,
      criteria: [
        {
          key: 'thamGia',
          label: { vi: 'Đăng ký và tham gia phong trào thi đua', en: 'Registration and participation' },
          max: 6,
        },
        {
          key: 'dienHinh',
          label: {
            vi: 'Giới thiệu, nhân rộng gương điển hình tiên tiến',
            en: 'Exemplars introduced and copied',
          },
          max: 4,
          step: { points: 2, unit: { vi: 'gương', en: 'exemplars' } },
          evidence: 'optional',
        },
      ],
    },
    {
      key: 'diemThuong',
      kind: 'bonus',
      label: { vi: 'V. Điểm thưởng: nhiệm vụ đột xuất, được cấp trên biểu dương', en: 'V. Bonus' },
      max: 5,
      evidence: 'required',
    },
    {
      key: 'diemTru',
      kind: 'penalty',
      label: { vi: 'VI. Điểm trừ', en: 'VI. Penalty' },
      max: 20,
      criteria: [
        {
          key: 'quaHan',
          kind: 'standard',
          label: { vi: 'Văn bản, nhiệm vụ quá hạn', en: 'Overdue work' },
          max: 10,
          step: { points: 1, unit: { vi: 'việc', en: 'cases' } },
        },
        {
          key: 'viPham',
          kind: 'standard',
          label: {
            vi: 'Vi phạm kỷ luật, kỷ cương bị phê bình bằng văn bản',
            en: 'Breaches with written criticism',
          },
          max: 10,
          step: { points: 5, unit: { vi: 'lần', en: 'times' } },
        },
      ],
    },
  ],
  rounding: { at: 'total', decimals: 2, mode: 'halfUp' },
}

/** The yearly scoring of a unit (bảng chấm điểm thi đua). */
export const unitScoringSheet: FormDefinition = {
  formatVersion: 1,
  key: 'bang-cham-diem-thi-dua',
  title: { vi: 'Bảng chấm điểm thi đua của đơn vị', en: 'Scoring sheet of a unit' },
  notes: {
    vi: 'Thang điểm 100 theo tiêu chí của Phong trào thi đua năm 2023; điểm thưởng, điểm trừ và mức xếp loại là đề xuất của hệ thống – Hội đồng quyết định trước khi áp dụng.',
    en: 'One hundred points by the criteria of 2023; bonus, penalty and grades are proposals for the council to decide on.',
  },
  pages: [
    {
      key: 'chamDiem',
      title: { vi: 'Chấm điểm', en: 'Scores' },
      sections: [
        {
          key: 'thongTin',
          title: { vi: 'Thông tin chung', en: 'General' },
          fields: [
            unitName,
            {
              key: 'namCham',
              type: 'year',
              label: { vi: 'Năm chấm điểm', en: 'Year' },
              prefill: 'campaign.year',
              required: true,
              width: 'half',
            },
          ],
        },
        {
          key: 'bang',
          title: { vi: 'Bảng chấm điểm', en: 'Scoring table' },
          description: {
            vi: 'Đơn vị tự chấm; Thường trực Hội đồng và Hội đồng chấm ở cột của mình. Chọn “Vì sao?” để xem cách tính từng tổng điểm.',
            en: 'The unit scores itself, then the standing body and the council in their columns. “Why?” tells how a total was made.',
          },
          fields: [
            {
              key: 'bangDiem',
              type: 'scoreSheet',
              label: { vi: 'Điểm theo tiêu chí', en: 'Points by criterion' },
              required: true,
              sheet,
              rules: [
                {
                  expression: 'bangDiem.self != null',
                  message: {
                    vi: 'Đơn vị cần tự chấm điểm trước khi nộp.',
                    en: 'The unit scores itself before it submits.',
                  },
                },
              ],
            },
            { key: 'ketQua', type: 'divider', label: { vi: 'Kết quả', en: 'Result' } },
            {
              key: 'chenhLech',
              type: 'computed',
              label: { vi: 'Chênh lệch so với tự chấm', en: 'Difference to the unit’s own score' },
              formula: 'if bangDiem.self = null then null else bangDiem.total - bangDiem.self',
              width: 'half',
            },
            {
              key: 'xepLoaiDuKien',
              type: 'computed',
              label: { vi: 'Xếp loại dự kiến', en: 'Grade expected' },
              formula:
                'if bangDiem.total = null then null else if bangDiem.total >= 90 then "Xuất sắc" else if bangDiem.total >= 70 then "Tốt" else if bangDiem.total >= 50 then "Hoàn thành" else "Chưa hoàn thành"',
              width: 'half',
            },
            {
              key: 'giaiTrinh',
              type: 'longText',
              label: { vi: 'Giải trình của đơn vị', en: 'Explanation' },
              maxLength: 5000,
            },
          ],
        },
        declaration(
          'Cuối',
          'Đơn vị cam đoan điểm tự chấm là trung thực và có minh chứng.',
          'The unit declares that its scores are honest and proven.',
        ),
      ],
    },
  ],
}
