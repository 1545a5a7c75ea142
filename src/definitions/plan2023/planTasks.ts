import type { PlanTask } from './types.ts'
import { units } from './units.ts'

const everyUnit = units.map(({ key }) => key).filter((key) => key !== 'ldvp')
const othersThan = (lead: string): string[] => everyUnit.filter((key) => key !== lead)

const standing = (basis: string, title: string, cooperating = othersThan('tchcqt')): PlanTask => ({
  basis,
  cooperating,
  due: null,
  leadUnit: 'tchcqt',
  title,
})

const information = (basis: string, title: string): PlanTask => ({
  basis,
  cooperating: othersThan('tttt'),
  due: null,
  leadUnit: 'tttt',
  title,
})

const ofUnit = (leadUnit: string): PlanTask[] => [
  {
    basis: 'III.2',
    cooperating: ['tchcqt'].filter((key) => key !== leadUnit),
    due: null,
    leadUnit,
    title:
      'Triển khai phong trào thi đua của đơn vị; định kỳ báo cáo Chánh Văn phòng qua Phòng Tổ chức – Hành chính – Quản trị',
  },
  {
    basis: 'III.2',
    cooperating: ['tttt', 'tchcqt'].filter((key) => key !== leadUnit),
    due: null,
    leadUnit,
    title:
      'Xây dựng, giới thiệu điển hình tiên tiến và đề xuất tôn vinh tập thể, cá nhân tiêu biểu, xuất sắc',
  },
]

/** Duties of the plan as tasks. It sets no dates (its annex of key tasks is not in the source), so none is given. */
export const planTasks: PlanTask[] = [
  standing(
    'III.1',
    'Tham mưu tổ chức các phong trào thi đua và thực hiện công tác khen thưởng kịp thời, chính xác',
  ),
  standing(
    'III.1',
    'Tham mưu cử công chức, viên chức tham gia tập huấn, bồi dưỡng nghiệp vụ thi đua, khen thưởng',
  ),
  standing(
    'III.1',
    'Xây dựng kế hoạch triển khai công tác thi đua, khen thưởng theo yêu cầu của cấp trên',
    [],
  ),
  standing('III.1', 'Tham mưu tổ chức hội nghị sơ kết, tổng kết các phong trào thi đua năm 2023'),
  standing('III.1', 'Theo dõi, đôn đốc thực hiện kế hoạch; định kỳ báo cáo UBND tỉnh qua Sở Nội vụ'),
  standing('II.2', 'Phát động phong trào thi đua năm 2023 và các phong trào thi đua theo chuyên đề'),
  standing('II.2', 'Xây dựng, ban hành văn bản hướng dẫn thực hiện quy định về thi đua, khen thưởng', []),
  standing(
    'II.7',
    'Kiểm tra, giám sát; giải quyết kiến nghị, thắc mắc liên quan tới công tác thi đua, khen thưởng',
  ),
  standing(
    'II.8',
    'Ứng dụng công nghệ thông tin, bảo đảm yêu cầu về thủ tục hành chính trong lĩnh vực thi đua, khen thưởng',
    ['tttt'],
  ),
  information('III.4', 'Xây dựng chuyên trang, chuyên mục tuyên truyền quy định về thi đua, khen thưởng'),
  information('II.1', 'Giới thiệu, tuyên dương gương điển hình tiên tiến, cách làm hay, mô hình tiêu biểu'),
  {
    basis: 'III.3',
    cooperating: everyUnit,
    due: null,
    leadUnit: 'ldvp',
    title: 'Thành viên Hội đồng chỉ đạo, hướng dẫn phong trào thi đua và công tác khen thưởng',
  },
  ...everyUnit.flatMap(ofUnit),
]
