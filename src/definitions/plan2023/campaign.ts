import type { CampaignData } from './types.ts'

/** The campaign the plan launches (II.2). Points are the system's proposal: the plan leaves criteria to the office. */
export const campaign: CampaignData = {
  key: 'thi-dua-2023',
  planKey: 'ke-hoach-tdkt-2023',
  rulePackKey: 'nd152-2025',
  title: { vi: 'Phong trào thi đua năm 2023', en: 'Emulation campaign of 2023' },
  year: 2023,
  goals: [
    'Nâng cao trách nhiệm của người đứng đầu các phòng, ban, đơn vị trong công tác thi đua, khen thưởng.',
    'Phấn đấu hoàn thành thắng lợi nhiệm vụ chính trị được giao của cơ quan Văn phòng UBND tỉnh.',
    'Khen thưởng chính xác, kịp thời, công khai, minh bạch; chú trọng thành tích đột xuất, chuyên đề, tập thể nhỏ và người lao động trực tiếp.',
    'Phát hiện, bồi dưỡng và nhân rộng điển hình tiên tiến.',
  ],
  window: { opensOn: '2023-02-06', closesOn: null },
  forms: { person: 'bao-cao-thanh-tich-ca-nhan', collective: 'bao-cao-thanh-tich-tap-the' },
  workflow: 'nomination-annual',
  awardTypes: ['LDTT', 'CSTDCS', 'TTLDTT', 'GK', 'CSTDT', 'TTLDXS', 'BKT'],
  criteria: [
    {
      code: '1',
      fieldKey: 'diemNhiemVu',
      title: { vi: 'Thực hiện nhiệm vụ chính trị, chuyên môn', en: 'Political and professional tasks' },
      points: 60,
      criteria: [
        {
          code: '1.1',
          points: 25,
          title: { vi: 'Hoàn thành khối lượng công việc được giao', en: 'Volume of work' },
        },
        {
          code: '1.2',
          points: 15,
          title: { vi: 'Bảo đảm tiến độ, không có việc quá hạn', en: 'No overdue work' },
        },
        {
          code: '1.3',
          points: 15,
          title: { vi: 'Chất lượng tham mưu, tổng hợp, phục vụ', en: 'Quality of advice and service' },
        },
        {
          code: '1.4',
          points: 5,
          title: { vi: 'Phối hợp giữa các phòng, ban, đơn vị', en: 'Co-operation between units' },
        },
      ],
    },
    {
      code: '2',
      fieldKey: 'diemSangKien',
      title: {
        vi: 'Sáng kiến, cải cách hành chính, ứng dụng công nghệ thông tin',
        en: 'Initiatives, reform and use of IT',
      },
      points: 15,
      criteria: [
        {
          code: '2.1',
          points: 8,
          title: { vi: 'Có sáng kiến, giải pháp được công nhận', en: 'Recognised initiatives' },
        },
        {
          code: '2.2',
          points: 7,
          title: {
            vi: 'Cải cách hành chính, xử lý công việc trên môi trường mạng',
            en: 'Reform and online work',
          },
        },
      ],
    },
    {
      code: '3',
      fieldKey: 'diemKyLuat',
      title: {
        vi: 'Chấp hành chủ trương, pháp luật, kỷ luật và văn hóa công sở',
        en: 'Compliance, discipline and conduct',
      },
      points: 15,
      criteria: [
        {
          code: '3.1',
          points: 8,
          title: {
            vi: 'Chấp hành chủ trương của Đảng, pháp luật của Nhà nước',
            en: 'Compliance with policy and law',
          },
        },
        {
          code: '3.2',
          points: 7,
          title: { vi: 'Kỷ luật, kỷ cương hành chính, đoàn kết nội bộ', en: 'Discipline and solidarity' },
        },
      ],
    },
    {
      code: '4',
      fieldKey: 'diemPhongTrao',
      title: {
        vi: 'Tham gia phong trào thi đua, xây dựng điển hình tiên tiến',
        en: 'Campaigns and exemplars',
      },
      points: 10,
      criteria: [
        {
          code: '4.1',
          points: 6,
          title: { vi: 'Đăng ký và tham gia phong trào thi đua', en: 'Registration and participation' },
        },
        {
          code: '4.2',
          points: 4,
          title: {
            vi: 'Giới thiệu, nhân rộng gương điển hình tiên tiến',
            en: 'Exemplars introduced and copied',
          },
        },
      ],
    },
  ],
}
