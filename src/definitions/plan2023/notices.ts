import type { NoticeData } from './types.ts'

/** Notices for the public site of the demonstration, drawn from the plan. */
export const notices: NoticeData[] = [
  {
    key: 'phat-dong-thi-dua-2023',
    title: 'Phát động phong trào thi đua năm 2023',
    summary: 'Văn phòng UBND tỉnh phát động phong trào thi đua năm 2023 tới toàn thể các phòng, ban, đơn vị.',
    publishedOn: '2023-02-06',
    paragraphs: [
      'Thực hiện Kế hoạch triển khai công tác thi đua, khen thưởng năm 2023, Văn phòng UBND tỉnh phát động phong trào thi đua năm 2023 tới toàn thể cán bộ, công chức, viên chức và người lao động.',
      'Đề nghị các phòng, ban, đơn vị xây dựng nội dung, chỉ tiêu thi đua phù hợp với chức năng, nhiệm vụ được giao; đăng ký và tổ chức thực hiện thiết thực, hiệu quả.',
    ],
  },
  {
    key: 'huong-dan-lap-ho-so',
    title: 'Hướng dẫn lập hồ sơ đề nghị khen thưởng trên hệ thống',
    summary: 'Các đơn vị lập, nộp và theo dõi hồ sơ đề nghị khen thưởng hoàn toàn trên môi trường mạng.',
    publishedOn: '2023-02-20',
    paragraphs: [
      'Chuyên viên phụ trách thi đua của đơn vị lập hồ sơ theo biểu mẫu của phong trào; Thủ trưởng đơn vị kiểm tra và nộp hồ sơ.',
      'Phòng Tổ chức – Hành chính – Quản trị tiếp nhận, thẩm định và thông báo nội dung cần bổ sung (nếu có) qua hệ thống và thư điện tử.',
    ],
  },
  {
    key: 'gioi-thieu-dien-hinh-2023',
    title: 'Đề nghị giới thiệu gương điển hình tiên tiến năm 2023',
    summary: 'Các phòng, ban, đơn vị giới thiệu điển hình tiên tiến về Thường trực Hội đồng để tuyên truyền.',
    publishedOn: '2023-05-15',
    paragraphs: [
      'Đề nghị các phòng, ban, đơn vị lựa chọn, giới thiệu tập thể, cá nhân tiêu biểu, cách làm hay, mô hình hiệu quả; chú trọng tập thể nhỏ và người lao động trực tiếp.',
      'Thông tin, hình ảnh chỉ được công bố khi có sự đồng ý của cá nhân, tập thể được giới thiệu.',
    ],
  },
]
