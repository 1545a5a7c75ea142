import { planTasks } from './planTasks.ts'
import type { PlanData } from './types.ts'

/** The office's plan of 2023. Its number is not in the source and stays blank. */
export const plan: PlanData = {
  key: 'ke-hoach-tdkt-2023',
  number: null,
  year: 2023,
  title: 'Kế hoạch triển khai, thực hiện công tác thi đua, khen thưởng năm 2023 của Văn phòng UBND tỉnh',
  basis: ['ct-01-ct-ubnd-2023', 'kh-05-kh-ubnd-2023'],
  signerTitle: 'Chánh Văn phòng',
  recipients: [
    'Sở Nội vụ (báo cáo)',
    'Các thành viên Hội đồng TĐKT Văn phòng',
    'Các phòng, ban, đơn vị',
    'Trang Thông tin VP',
    'Lưu: VT, TCHCQT, H01b',
  ],
  sections: [
    {
      key: 'mo-dau',
      title: 'Căn cứ',
      paragraphs: [
        'Thực hiện Chỉ thị số 01/CT-UBND ngày 03/02/2023 của Chủ tịch UBND tỉnh; Kế hoạch số 05/KH-UBND ngày 07/01/2023 về triển khai, thực hiện công tác thi đua khen thưởng năm 2023. Để các phong trào thi đua của cơ quan Văn phòng UBND tỉnh đạt hiệu quả thiết thực, góp phần thực hiện thắng lợi các mục tiêu, nhiệm vụ chính trị được giao, Văn phòng UBND tỉnh ban hành Kế hoạch triển khai, thực hiện công tác thi đua, khen thưởng năm 2023 với những nội dung sau.',
      ],
    },
    {
      key: 'I.1',
      title: 'I.1. Mục đích',
      paragraphs: [
        'Nhằm nâng cao trách nhiệm của người đứng đầu các phòng, ban, đơn vị trực thuộc Văn phòng trong việc triển khai thực hiện công tác thi đua, khen thưởng.',
        'Phát huy sức mạnh tổng hợp của cán bộ, công chức, viên chức và người lao động thuộc Văn phòng UBND tỉnh; tiếp tục hưởng ứng, tổ chức triển khai thực hiện có hiệu quả các phong trào thi đua trên tất cả các lĩnh vực, phấn đấu hoàn thành thắng lợi nhiệm vụ chính trị được giao của cơ quan Văn phòng UBND tỉnh.',
        'Nâng cao chất lượng công tác khen thưởng; kịp thời biểu dương các tập thể, cá nhân lập thành tích xuất sắc trong công tác, lao động và học tập, phục vụ có hiệu quả cho công tác bồi dưỡng và nhân rộng điển hình tiên tiến.',
      ],
    },
    {
      key: 'I.2',
      title: 'I.2. Yêu cầu',
      paragraphs: [
        'Các phòng, ban, đơn vị căn cứ nội dung kế hoạch triển khai thực hiện phong trào thi đua và công tác khen thưởng phù hợp với đặc điểm tình hình và gắn với nhiệm vụ chính trị được giao thuộc chức năng, nhiệm vụ của phòng, ban, đơn vị mình, đảm bảo thực hiện đồng bộ, thiết thực, hiệu quả.',
        'Nâng cao chất lượng công tác khen thưởng, chú trọng khen thưởng thành tích đột xuất, chuyên đề, khen thưởng tập thể nhỏ và người lao động trực tiếp; đảm bảo khen thưởng chính xác, kịp thời, công khai và minh bạch.',
      ],
    },
    {
      key: 'II.1',
      title: 'II.1. Tuyên truyền các văn bản về thi đua, khen thưởng',
      paragraphs: [
        'Tiếp tục tập trung tuyên truyền, phổ biến các văn bản của Đảng, Nhà nước và của tỉnh về công tác thi đua, khen thưởng, trọng tâm là: Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị; Luật Thi đua, khen thưởng và các văn bản hướng dẫn thi hành; Chỉ thị số 07/CT-TTg ngày 19/3/2014 và Chỉ thị số 19/CT-TTg ngày 16/7/2021 của Thủ tướng Chính phủ; các quyết định ban hành Quy chế Thi đua, khen thưởng của tỉnh; Chỉ thị số 01/CT-UBND ngày 03/02/2023 của Chủ tịch UBND tỉnh; Kế hoạch số 05/KH-UBND ngày 07/01/2023.',
        'Tham gia có hiệu quả các phong trào thi đua nhân dịp các ngày kỷ niệm, ngày truyền thống của cơ quan Văn phòng và của tỉnh nhằm đẩy mạnh phong trào thi đua yêu nước.',
        'Trung tâm Thông tin tham mưu và phối hợp với các phòng, ban, đơn vị xây dựng chuyên trang, chuyên mục tuyên truyền về phong trào thi đua, công tác khen thưởng; giới thiệu, tuyên dương các gương điển hình tiên tiến, các cách làm hay, các mô hình tiêu biểu trong phong trào thi đua.',
      ],
    },
    {
      key: 'II.2',
      title: 'II.2. Tổ chức triển khai thực hiện các phong trào thi đua yêu nước',
      paragraphs: [
        'Tiếp tục triển khai thực hiện các phong trào thi đua theo chuyên đề do Thủ tướng Chính phủ phát động và các phong trào thi đua giai đoạn 2021–2025 của tỉnh.',
        'Phát động phong trào thi đua năm 2023 và các phong trào thi đua theo chuyên đề gắn với những sự kiện chính trị trọng tâm của tỉnh và của cơ quan Văn phòng. Căn cứ chỉ tiêu, nhiệm vụ chính trị và tình hình thực tiễn để xây dựng nội dung, tiêu chí thi đua phù hợp với cơ quan Văn phòng, đảm bảo thiết thực, hiệu quả.',
        'Xây dựng, ban hành các văn bản hướng dẫn thực hiện các quy định của pháp luật về thi đua, khen thưởng.',
        'Tổ chức sơ kết, tổng kết, báo cáo kết quả thực hiện các phong trào thi đua năm 2023 và triển khai nhiệm vụ trọng tâm năm 2024.',
      ],
    },
    {
      key: 'II.3',
      title: 'II.3. Biểu dương, phát triển điển hình tiên tiến',
      paragraphs: ['Đẩy mạnh công tác biểu dương, phát triển điển hình tiên tiến từ các phong trào thi đua.'],
    },
    {
      key: 'II.4',
      title: 'II.4. Công tác khen thưởng',
      paragraphs: [
        'Thực hiện công tác khen thưởng gắn với kết quả thực hiện nhiệm vụ chính trị; sơ kết, tổng kết các phong trào thi đua; đảm bảo khen thưởng và trình khen thưởng đúng tiêu chuẩn, kịp thời, công khai, minh bạch; chú trọng khen thưởng thành tích chuyên đề và đột xuất.',
      ],
    },
    {
      key: 'II.5',
      title: 'II.5. Hội đồng thi đua, khen thưởng',
      paragraphs: [
        'Tiếp tục nâng cao chất lượng hoạt động của Hội đồng thi đua, khen thưởng của Văn phòng theo quy định. Phát huy vai trò, trách nhiệm của các thành viên hội đồng trong việc tham mưu cho Đảng ủy và Văn phòng tổ chức triển khai các phong trào thi đua và thực hiện chính sách pháp luật về khen thưởng.',
      ],
    },
    {
      key: 'II.6',
      title: 'II.6. Tập huấn, bồi dưỡng',
      paragraphs: [
        'Tham gia tập huấn bồi dưỡng nghiệp vụ công tác thi đua, khen thưởng cho công chức, viên chức tham mưu công tác thi đua, khen thưởng của Văn phòng và của các phòng, ban, đơn vị.',
      ],
    },
    {
      key: 'II.7',
      title: 'II.7. Kiểm tra, giám sát, giải quyết kiến nghị',
      paragraphs: [
        'Tăng cường công tác kiểm tra, giám sát; đổi mới việc tổ chức phong trào thi đua, công tác khen thưởng. Giải quyết kịp thời các kiến nghị, thắc mắc của cán bộ, công chức, viên chức và người lao động có liên quan tới công tác thi đua, khen thưởng.',
      ],
    },
    {
      key: 'II.8',
      title: 'II.8. Ứng dụng công nghệ thông tin',
      paragraphs: [
        'Tăng cường thực hiện việc ứng dụng công nghệ thông tin trong công tác thi đua, khen thưởng; đảm bảo thực hiện đạt yêu cầu theo quy định về thủ tục hành chính trong lĩnh vực thi đua, khen thưởng.',
      ],
    },
    {
      key: 'III.1',
      title: 'III.1. Phòng Tổ chức – Hành chính – Quản trị',
      paragraphs: [
        'Chủ trì, phối hợp với các phòng, ban, đơn vị có liên quan tham mưu tổ chức các phong trào thi đua theo Kế hoạch thiết thực, hiệu quả; thực hiện công tác khen thưởng kịp thời, chính xác theo quy định.',
        'Tham mưu với Lãnh đạo Văn phòng cử công chức, viên chức làm công tác thi đua, khen thưởng của Văn phòng và các phòng, ban, đơn vị tham gia tập huấn, bồi dưỡng nghiệp vụ công tác thi đua, khen thưởng do cơ quan quản lý tổ chức.',
        'Xây dựng kế hoạch triển khai, thực hiện công tác thi đua, khen thưởng theo yêu cầu của cấp trên.',
        'Phối hợp với các phòng, ban, đơn vị tham mưu với Lãnh đạo Văn phòng tổ chức các hội nghị sơ kết, tổng kết các phong trào thi đua của Văn phòng năm 2023.',
        'Theo dõi, đôn đốc các phòng, ban, đơn vị thực hiện kế hoạch; định kỳ tổng hợp, báo cáo UBND tỉnh (qua Sở Nội vụ) theo quy định.',
      ],
    },
    {
      key: 'III.2',
      title: 'III.2. Các phòng, ban, đơn vị',
      paragraphs: [
        'Căn cứ kế hoạch này tổ chức triển khai các phong trào thi đua phù hợp với chức năng, nhiệm vụ được giao, đảm bảo hiệu quả, thiết thực; định kỳ báo cáo Chánh Văn phòng (qua Phòng Tổ chức – Hành chính – Quản trị) theo quy định.',
        'Giới thiệu, biểu dương các điển hình tiên tiến trên Trang thông tin điện tử của Văn phòng và giới thiệu về Thường trực Hội đồng thi đua, khen thưởng của Văn phòng để tuyên truyền.',
        'Xây dựng điển hình trong từng lĩnh vực, đề xuất tôn vinh kịp thời cho các tập thể, cá nhân có thành tích tiêu biểu, xuất sắc.',
      ],
    },
    {
      key: 'III.3',
      title: 'III.3. Thành viên Hội đồng thi đua, khen thưởng Văn phòng',
      paragraphs: [
        'Tăng cường chỉ đạo, hướng dẫn thực hiện phong trào thi đua và công tác khen thưởng nhằm nâng cao hiệu quả của các phong trào thi đua của cơ quan Văn phòng.',
      ],
    },
    {
      key: 'III.4',
      title: 'III.4. Trung tâm Thông tin',
      paragraphs: [
        'Xây dựng các chuyên trang, chuyên mục để tuyên truyền những quy định của Nhà nước về công tác thi đua khen thưởng và tuyên truyền gương người tốt, việc tốt, điển hình tiên tiến từ các phong trào thi đua thuộc cơ quan Văn phòng.',
        'Trên đây là kế hoạch triển khai, thực hiện nhiệm vụ công tác thi đua, khen thưởng của Văn phòng năm 2023; yêu cầu các phòng, ban, đơn vị nghiêm túc triển khai thực hiện./.',
      ],
    },
  ],
  tasks: planTasks,
}
