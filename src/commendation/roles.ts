import type { Text } from '../shared/text.ts'

type RoleDescription = { duty: Text; label: Text }

/** Who works with the system: every role, its name and its duty in one line. */
export const roles = {
  'system-admin': {
    label: { vi: 'Quản trị hệ thống', en: 'System administrator' },
    duty: {
      vi: 'Vận hành hệ thống, tài khoản và cấu hình; không tham gia nghiệp vụ xét khen thưởng.',
      en: 'Runs the system, accounts and settings; takes no part in award decisions.',
    },
  },
  'standing-officer': {
    label: { vi: 'Chuyên viên thường trực thi đua, khen thưởng', en: 'Standing body officer' },
    duty: {
      vi: 'Tiếp nhận, kiểm tra, yêu cầu bổ sung và thẩm định hồ sơ; soạn kế hoạch, biểu mẫu, quy trình.',
      en: 'Receives, checks and appraises dossiers, asks for supplements; drafts plans, forms and workflows.',
    },
  },
  'standing-head': {
    label: { vi: 'Trưởng phòng Tổ chức – Hành chính – Quản trị', en: 'Head of the standing body' },
    duty: {
      vi: 'Phê duyệt kết quả thẩm định, tạm dừng hoặc trả lại hồ sơ, chốt danh sách trình Hội đồng.',
      en: 'Approves appraisals, holds or returns dossiers, settles the list for the council.',
    },
  },
  'unit-officer': {
    label: { vi: 'Chuyên viên phụ trách thi đua của đơn vị', en: 'Unit officer' },
    duty: {
      vi: 'Lập hồ sơ đề nghị khen thưởng của đơn vị và hoàn thiện theo yêu cầu bổ sung.',
      en: "Prepares the unit's nominations and completes them when a supplement is asked for.",
    },
  },
  'unit-head': {
    label: { vi: 'Thủ trưởng đơn vị', en: 'Head of unit' },
    duty: {
      vi: 'Chủ trì bình xét tại đơn vị, ký nộp hồ sơ đề nghị và chịu trách nhiệm về nội dung.',
      en: "Chairs the unit's review, submits its nominations and answers for their content.",
    },
  },
  'council-secretary': {
    label: { vi: 'Thư ký Hội đồng Thi đua – Khen thưởng', en: 'Council secretary' },
    duty: {
      vi: 'Chuẩn bị phiên họp, điều hành kiểm phiếu, lập và ký biên bản.',
      en: 'Prepares sessions, runs the count, drafts and signs the minutes.',
    },
  },
  'council-member': {
    label: { vi: 'Ủy viên Hội đồng Thi đua – Khen thưởng', en: 'Council member' },
    duty: {
      vi: 'Nghiên cứu hồ sơ, thảo luận và bỏ phiếu tại phiên họp.',
      en: 'Studies dossiers, discusses and votes in session.',
    },
  },
  'council-chair': {
    label: { vi: 'Chủ tịch Hội đồng Thi đua – Khen thưởng', en: 'Council chair' },
    duty: {
      vi: 'Triệu tập, chủ trì phiên họp, bỏ phiếu và ký biên bản.',
      en: 'Convenes and chairs sessions, votes and signs the minutes.',
    },
  },
  chief: {
    label: { vi: 'Chánh Văn phòng', en: 'Chief of the Office' },
    duty: {
      vi: 'Quyết định khen thưởng theo thẩm quyền hoặc trình cấp trên; ban hành kế hoạch.',
      en: 'Decides awards within competence or submits them upward; issues plans.',
    },
  },
  'deputy-chief': {
    label: { vi: 'Phó Chánh Văn phòng', en: 'Deputy Chief of the Office' },
    duty: {
      vi: 'Ký thay Chánh Văn phòng khi được phân công; duyệt bài viết về gương điển hình.',
      en: 'Signs for the Chief when assigned; approves articles on exemplars.',
    },
  },
  clerk: {
    label: { vi: 'Văn thư', en: 'Records clerk' },
    duty: {
      vi: 'Cấp số, đóng dấu, phát hành quyết định và lưu trữ hồ sơ.',
      en: 'Numbers, stamps and dispatches decisions, and files dossiers.',
    },
  },
  editor: {
    label: { vi: 'Biên tập viên Trung tâm Thông tin', en: 'Information Center editor' },
    duty: {
      vi: 'Biên tập, đăng tin bài, thông báo và gương điển hình tiên tiến trên trang thông tin.',
      en: 'Edits and publishes articles, notices and exemplars on the public site.',
    },
  },
  accountant: {
    label: { vi: 'Kế toán', en: 'Accountant' },
    duty: {
      vi: 'Lập danh sách chi thưởng và theo dõi quỹ thi đua, khen thưởng.',
      en: 'Draws up the payment list and keeps the emulation and commendation fund.',
    },
  },
  'party-committee': {
    label: { vi: 'Đảng ủy Văn phòng', en: 'Party committee' },
    duty: {
      vi: 'Cho ý kiến đối với các trường hợp phải xin ý kiến cấp ủy.',
      en: 'Gives its opinion where the rules ask for it.',
    },
  },
  inspector: {
    label: { vi: 'Thanh tra nhân dân, kiểm tra', en: 'Inspector' },
    duty: {
      vi: 'Kiểm tra, giám sát việc bình xét; xem xét kiến nghị, thắc mắc.',
      en: 'Inspects how awards are reviewed; looks into petitions.',
    },
  },
  employee: {
    label: { vi: 'Công chức, viên chức, người lao động', en: 'Employee' },
    duty: {
      vi: 'Tự báo cáo thành tích, theo dõi hồ sơ của mình, gửi kiến nghị.',
      en: 'Reports own achievements, follows own dossier, sends petitions.',
    },
  },
} as const satisfies Record<string, RoleDescription>

export type Role = keyof typeof roles

/** The sixteen roles, in the order of the list above. */
export const roleKeys = Object.keys(roles) as Role[]
