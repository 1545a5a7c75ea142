import type { CriterionDefinition } from '../../commendation/criterionSchema.ts'
import type { RulePack } from '../../commendation/rulePackSchema.ts'
import type { Text } from '../../shared/text.ts'

const law = (article: string): string => `${article} Luật Thi đua, khen thưởng số 06/2022/QH15`
const decree = (article: string): string => `${article} Nghị định số 152/2025/NĐ-CP`

const notDisciplined: CriterionDefinition = {
  kind: 'fact',
  fact: 'disciplined',
  expected: false,
  label: {
    vi: 'Không bị kỷ luật trong kỳ xét; không thuộc trường hợp đang bị xem xét, điều tra, thanh tra, xác minh',
    en: 'Not disciplined in the period and not under investigation, inspection or verification',
  },
  legalBasis: decree('khoản 4 Điều 4'),
}

const initiative = (scope: Text, fact: string, legalBasis: string): CriterionDefinition => ({
  kind: 'fact',
  fact,
  expected: true,
  label: {
    vi: `Có sáng kiến, đề tài, đề án được công nhận hiệu quả và ${scope.vi}`,
    en: `Has an initiative or study recognised as effective and ${scope.en}`,
  },
  legalBasis,
})

const individualCriteria: Record<string, CriterionDefinition[]> = {
  LDTT: [
    {
      kind: 'rating',
      atLeast: 'good',
      label: { vi: 'Hoàn thành tốt nhiệm vụ trở lên', en: 'Rated good or better' },
      legalBasis: law('Điều 24'),
    },
    {
      kind: 'fact',
      fact: 'takesPartInCampaigns',
      expected: true,
      label: {
        vi: 'Có tinh thần tự lực, tự cường, đoàn kết, tương trợ và tham gia phong trào thi đua',
        en: 'Shows self-reliance and solidarity and takes part in emulation campaigns',
      },
      legalBasis: law('Điều 24'),
    },
    notDisciplined,
  ],
  CSTDCS: [
    {
      kind: 'anyOf',
      label: {
        vi: 'Đạt tiêu chuẩn danh hiệu «Lao động tiên tiến»',
        en: 'Meets the standard of Advanced Worker',
      },
      legalBasis: law('khoản 1 Điều 23'),
      criteria: [
        {
          kind: 'awardsWithin',
          awardCode: 'LDTT',
          count: 1,
          years: 1,
          label: { vi: 'Đã được công nhận trong năm', en: 'Granted this year' },
          legalBasis: law('khoản 1 Điều 23'),
        },
        {
          kind: 'rating',
          atLeast: 'good',
          label: { vi: 'Hoàn thành tốt nhiệm vụ trở lên', en: 'Rated good or better' },
          legalBasis: law('Điều 24'),
        },
      ],
    },
    {
      kind: 'anyOf',
      label: {
        vi: 'Hoàn thành xuất sắc nhiệm vụ hoặc có sáng kiến, đề tài, đề án được công nhận',
        en: 'Rated excellent or with a recognised initiative, study or project',
      },
      legalBasis: law('khoản 2 Điều 23'),
      criteria: [
        {
          kind: 'rating',
          atLeast: 'excellent',
          label: { vi: 'Hoàn thành xuất sắc nhiệm vụ', en: 'Rated excellent' },
          legalBasis: law('khoản 2 Điều 23'),
        },
        initiative(
          { vi: 'có phạm vi ảnh hưởng trong cơ sở', en: 'influential in the agency' },
          'initiativeRecognised',
          law('khoản 2 Điều 23'),
        ),
      ],
    },
    notDisciplined,
  ],
  CSTDT: [
    {
      kind: 'consecutiveAwards',
      awardCode: 'CSTDCS',
      years: 3,
      label: {
        vi: '03 lần liên tục đạt «Chiến sĩ thi đua cơ sở»',
        en: 'Three Grassroots Emulation Fighter titles in a row',
      },
      legalBasis: law('Điều 22'),
    },
    initiative(
      { vi: 'có phạm vi ảnh hưởng trong tỉnh', en: 'influential in the province' },
      'initiativeRecognisedByProvince',
      law('Điều 22'),
    ),
    notDisciplined,
  ],
  CSTDTQ: [
    {
      kind: 'consecutiveAwards',
      awardCode: 'CSTDT',
      years: 2,
      label: {
        vi: '02 lần liên tục đạt «Chiến sĩ thi đua cấp tỉnh»',
        en: 'Two provincial Emulation Fighter titles in a row',
      },
      legalBasis: law('Điều 21'),
    },
    initiative(
      { vi: 'có phạm vi ảnh hưởng trong toàn quốc', en: 'influential nationwide' },
      'initiativeRecognisedNationally',
      law('Điều 21'),
    ),
    notDisciplined,
  ],
}

const minimum = (fact: string, value: number, label: Text, legalBasis: string, unit: 'count' | 'percent') =>
  ({ kind: 'minimum', fact, minimum: value, unit, label, legalBasis }) satisfies CriterionDefinition

const collectiveCriteria: Record<string, CriterionDefinition[]> = {
  TTLDTT: [
    {
      kind: 'rating',
      atLeast: 'good',
      label: { vi: 'Tập thể hoàn thành tốt nhiệm vụ trở lên', en: 'The collective is rated good or better' },
      legalBasis: law('Điều 28'),
    },
    minimum(
      'advancedSharePercent',
      70,
      { vi: 'Ít nhất 70 % cá nhân đạt «Lao động tiên tiến»', en: 'At least 70 % are Advanced Workers' },
      law('Điều 28'),
      'percent',
    ),
    {
      kind: 'fact',
      fact: 'memberWarned',
      expected: false,
      label: {
        vi: 'Không có cá nhân bị kỷ luật từ cảnh cáo trở lên',
        en: 'Nobody disciplined from a warning up',
      },
      legalBasis: law('Điều 28'),
    },
  ],
  TTLDXS: [
    {
      kind: 'rating',
      atLeast: 'excellent',
      label: { vi: 'Tập thể hoàn thành xuất sắc nhiệm vụ', en: 'The collective is rated excellent' },
      legalBasis: law('Điều 27'),
    },
    minimum(
      'completedSharePercent',
      100,
      { vi: '100 % cá nhân hoàn thành nhiệm vụ', en: 'All members complete their tasks' },
      law('Điều 27'),
      'percent',
    ),
    minimum(
      'advancedSharePercent',
      70,
      { vi: 'Ít nhất 70 % cá nhân đạt «Lao động tiên tiến»', en: 'At least 70 % are Advanced Workers' },
      law('Điều 27'),
      'percent',
    ),
    minimum(
      'emulationFighterCount',
      1,
      { vi: 'Có cá nhân đạt «Chiến sĩ thi đua cơ sở»', en: 'At least one Grassroots Emulation Fighter' },
      law('Điều 27'),
      'count',
    ),
    {
      kind: 'fact',
      fact: 'memberWarned',
      expected: false,
      label: {
        vi: 'Nội bộ đoàn kết; không có cá nhân bị kỷ luật từ cảnh cáo trở lên',
        en: 'United; nobody disciplined from a warning up',
      },
      legalBasis: law('Điều 27'),
    },
  ],
}

const provincialCertificate: CriterionDefinition[] = [
  {
    kind: 'anyOf',
    label: {
      vi: 'Đạt một trong các tiêu chuẩn của Bằng khen cấp tỉnh',
      en: "Meets one of the certificate's criteria",
    },
    legalBasis: law('Điều 74'),
    criteria: [
      {
        kind: 'consecutiveAwards',
        awardCode: 'CSTDCS',
        years: 2,
        label: {
          vi: '02 lần liên tục đạt «Chiến sĩ thi đua cơ sở»',
          en: 'Two Grassroots Emulation Fighter titles in a row',
        },
        legalBasis: law('Điều 74'),
      },
      {
        kind: 'allOf',
        label: {
          vi: '02 năm liên tục hoàn thành xuất sắc nhiệm vụ và có 02 sáng kiến được công nhận',
          en: 'Two years in a row rated excellent, with two recognised initiatives',
        },
        legalBasis: law('Điều 74'),
        criteria: [
          {
            kind: 'consecutiveRatings',
            atLeast: 'excellent',
            years: 2,
            label: {
              vi: '02 năm liên tục hoàn thành xuất sắc nhiệm vụ',
              en: 'Two years in a row rated excellent',
            },
            legalBasis: law('Điều 74'),
          },
          minimum(
            'recognisedInitiatives',
            2,
            { vi: 'Có 02 sáng kiến được công nhận', en: 'Two recognised initiatives' },
            law('Điều 74'),
            'count',
          ),
        ],
      },
      {
        kind: 'fact',
        fact: 'excellentInCampaign',
        expected: true,
        label: {
          vi: 'Có thành tích xuất sắc được bình xét trong phong trào thi đua của tỉnh hoặc thành tích đột xuất',
          en: 'Excellent in a provincial campaign, or an unexpected achievement',
        },
        legalBasis: law('Điều 74'),
      },
    ],
  },
  notDisciplined,
]

/**
 * The rules in force from 1 July 2025. Every figure here is data for the office to check: an administrator
 * corrects a copy of it, and a dossier keeps the pack of its time.
 */
export const nd152Of2025: RulePack = {
  formatVersion: 1,
  key: 'nd152-2025',
  name: {
    vi: 'Quy định theo Luật Thi đua, khen thưởng 2022 và Nghị định số 152/2025/NĐ-CP',
    en: 'Rules of the 2022 Law on Emulation and Commendation and Decree 152/2025/ND-CP',
  },
  effectiveFrom: '2025-07-01',
  effectiveTo: '2027-03-01',
  legalBasis: [
    'Luật Thi đua, khen thưởng số 06/2022/QH15',
    'Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ',
    'Thông tư số 15/2025/TT-BNV ngày 04/8/2025 của Bộ Nội vụ',
    'Nghị định số 161/2026/NĐ-CP của Chính phủ về mức lương cơ sở',
  ],
  notes: {
    vi:
      'Cần kiểm tra: (1) ngày hết hiệu lực 01/3/2027 lấy theo dữ liệu văn bản, chưa đối chiếu bản gốc; (2) tỷ lệ phiếu 80 %/90 % theo Nghị định số 152/2025/NĐ-CP; ' +
      '(3) mức 51 % đối với các danh hiệu, hình thức không bắt buộc bỏ phiếu (LDTT, TTLDTT, TTLDXS, GK, BKT, BKTTG) thể hiện nguyên tắc đa số, là mặc định của hệ thống; ' +
      '(4) tỷ lệ dự họp 80 % của phiên xét khen thưởng, bỏ phiếu kín và cách tính thành viên không tham gia bỏ phiếu theo quy chế Hội đồng; ' +
      '(5) làm tròn tiền thưởng; (6) số điều của Luật đối với danh hiệu tập thể và Bằng khen; (7) các thời hạn theo quy định của tỉnh.',
    en:
      'To be checked: (1) the end date 1 March 2027 comes from metadata of the text; (2) the 80 % and 90 % thresholds under Decree 152/2025; ' +
      '(3) 51 % for awards without a mandatory ballot stands for a simple majority and is a default of the system; ' +
      '(4) 80 % attendance, secrecy and recusal follow the council’s own rules; (5) rounding of money; ' +
      '(6) article numbers for collective titles and certificates; (7) dates set by the province.',
  },
  voting: {
    base: 'all-members',
    quorumNumerator: 2,
    quorumDenominator: 3,
    awardSessionAttendancePercent: 80,
    secretByDefault: true,
    maxRounds: 2,
    recusal: 'in-base',
    thresholds: {
      LDTT: 51,
      CSTDCS: 80,
      CSTDT: 90,
      CSTDTQ: 90,
      TTLDTT: 51,
      TTLDXS: 51,
      CTDT: 80,
      CTDCP: 80,
      GK: 51,
      BKT: 51,
      BKTTG: 51,
    },
    thresholdBasis: 'tính trên tổng số thành viên Hội đồng, Nghị định số 152/2025/NĐ-CP – cần kiểm tra',
  },
  money: {
    baseWage: [
      { from: '2024-07-01', amount: 2340000, legalBasis: 'Nghị định số 73/2024/NĐ-CP' },
      { from: '2026-07-01', amount: 2530000, legalBasis: 'Nghị định số 161/2026/NĐ-CP' },
    ],
    coefficients: {
      LDTT: { person: '0.3' },
      CSTDCS: { person: '1.0' },
      CSTDT: { person: '3.0' },
      CSTDTQ: { person: '4.5' },
      TTLDTT: { collective: '0.8' },
      TTLDXS: { collective: '1.5' },
      CTDT: { collective: '8.0' },
      CTDCP: { collective: '12.0' },
      GK: { person: '0.3', collective: '0.6' },
      BKT: { person: '1.5', collective: '3.0' },
      BKTTG: { person: '3.5', collective: '7.0' },
    },
    roundUpTo: 10000,
    legalBasis: decree('các điều từ 49 đến 54'),
  },
  deadlines: {
    submitUpward: {
      label: {
        vi: 'Gửi hồ sơ cuối năm về Sở Nội vụ (cần kiểm tra)',
        en: 'Year-end dossiers to Home Affairs (to be checked)',
      },
      dayOfYear: '12-10',
      legalBasis: 'Quy định của tỉnh',
    },
    appraisal: {
      label: {
        vi: 'Thẩm định, trình «Chiến sĩ thi đua cơ sở» kể từ ngày nhận đủ hồ sơ (cần kiểm tra)',
        en: 'Appraisal from the complete dossier (to be checked)',
      },
      workingDays: 20,
      legalBasis: 'Quyết định số 638/QĐ-BNV năm 2025',
    },
    notifyResult: {
      label: {
        vi: 'Thông báo kết quả kể từ ngày nhận quyết định (cần kiểm tra)',
        en: 'Notice of the result (to be checked)',
      },
      workingDays: 10,
      legalBasis: 'Quyết định số 311/QĐ-BNV năm 2025',
    },
    supplement: {
      label: { vi: 'Đơn vị bổ sung hồ sơ (mặc định của hệ thống)', en: 'Supplement by the unit (default)' },
      workingDays: 5,
      legalBasis: 'Quy chế làm việc của Văn phòng',
    },
    annualStatistics: {
      label: { vi: 'Báo cáo thống kê hằng năm (cần kiểm tra)', en: 'Annual statistics (to be checked)' },
      dayOfYear: '12-15',
      legalBasis: 'Thông tư số 02/2023/TT-BNV',
    },
  },
  eligibility: { ...individualCriteria, ...collectiveCriteria, BKT: provincialCertificate },
}
