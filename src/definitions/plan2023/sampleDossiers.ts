import type { SampleDossier } from './types.ts'

/** Answers for the demonstration, complete and right for the personal achievement report. */
export const sampleDossiers: SampleDossier[] = [
  {
    key: 'cai-tien-phieu-trinh',
    personKey: 'can-bo-kinhte',
    unitKey: 'kinhte',
    awardType: 'CSTDCS',
    form: 'bao-cao-thanh-tich-ca-nhan',
    answers: {
      hoTen: 'Đoàn Thị Nắng Mai',
      chucVu: 'Chuyên viên',
      donVi: 'Phòng Kinh tế',
      namXet: 2023,
      trinhDo: 'Thạc sĩ Kinh tế',
      nhiemVuDuocGiao: 'Tham mưu, tổng hợp lĩnh vực đầu tư công, giao thông và xây dựng.',
      xepLoai: 'excellent',
      ketQuaNhiemVu: [
        {
          nhiemVu: 'Tham mưu xử lý văn bản lĩnh vực đầu tư công',
          ketQua: 'Xử lý 412 phiếu trình, 100 % đúng và trước hạn; không có văn bản phải thu hồi.',
          tienDo: 'early',
        },
        {
          nhiemVu: 'Theo dõi tiến độ giải ngân vốn đầu tư công',
          ketQua: 'Lập báo cáo tuần cho Lãnh đạo UBND tỉnh; kịp thời kiến nghị tháo gỡ 17 vướng mắc.',
          tienDo: 'onTime',
        },
      ],
      sangKien: [
        {
          ten: 'Mẫu phiếu trình điện tử rút gọn cho lĩnh vực đầu tư công',
          soCongNhan: 'Số 01/QĐ-MH (minh họa)',
          hieuQua: 'Rút ngắn thời gian soạn phiếu trình từ 60 phút còn 20 phút, áp dụng tại 04 phòng.',
        },
      ],
      diemNhiemVu: 57,
      diemSangKien: 14,
      diemKyLuat: 15,
      diemPhongTrao: 9,
      khenThuongDaNhan: 'Năm 2022: Lao động tiên tiến.',
      coKyLuat: false,
      xacNhanCamDoan: true,
    },
  },
  {
    key: 'mot-cua-than-thien',
    personKey: 'mot-cua-01',
    unitKey: 'hcc',
    awardType: 'GK',
    form: 'bao-cao-thanh-tich-ca-nhan',
    answers: {
      hoTen: 'Bạch Thị Đóa Quỳnh',
      chucVu: 'Nhân viên bộ phận Một cửa',
      donVi: 'Trung tâm Phục vụ hành chính công',
      namXet: 2023,
      nhiemVuDuocGiao: 'Tiếp nhận hồ sơ, hướng dẫn người dân nộp hồ sơ trực tuyến.',
      xepLoai: 'good',
      ketQuaNhiemVu: [
        {
          nhiemVu: 'Tiếp nhận và trả kết quả hồ sơ',
          ketQua: 'Tiếp nhận 3.268 hồ sơ, tỷ lệ trả đúng hạn 99,7 %; người dân đánh giá hài lòng 98,5 %.',
          tienDo: 'onTime',
        },
      ],
      diemNhiemVu: 54,
      diemSangKien: 9,
      diemKyLuat: 15,
      diemPhongTrao: 10,
      coKyLuat: false,
      xacNhanCamDoan: true,
    },
  },
  {
    key: 'tiep-cong-dan-tan-tam',
    personKey: 'can-bo-tiepcongdan',
    unitKey: 'tiepcongdan',
    awardType: 'LDTT',
    form: 'bao-cao-thanh-tich-ca-nhan',
    answers: {
      hoTen: 'Nghiêm Đèo Gió',
      chucVu: 'Công chức tiếp công dân',
      donVi: 'Ban Tiếp công dân',
      namXet: 2023,
      trinhDo: 'Đại học Luật',
      nhiemVuDuocGiao: 'Tiếp công dân thường xuyên, phân loại và theo dõi xử lý đơn.',
      xepLoai: 'good',
      ketQuaNhiemVu: [
        {
          nhiemVu: 'Tiếp công dân thường xuyên',
          ketQua: 'Tiếp 286 lượt công dân; hướng dẫn, giải thích, không để phát sinh điểm nóng.',
          tienDo: 'onTime',
        },
        {
          nhiemVu: 'Phân loại, chuyển đơn',
          ketQua: 'Phân loại 194 đơn, chuyển cơ quan có thẩm quyền đúng thời hạn 100 %.',
          tienDo: 'onTime',
        },
      ],
      diemNhiemVu: 52,
      diemSangKien: 8,
      diemKyLuat: 14,
      diemPhongTrao: 8,
      coKyLuat: false,
      xacNhanCamDoan: true,
    },
  },
]
