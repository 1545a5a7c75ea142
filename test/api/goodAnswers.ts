/** A complete personal report, but for the declaration at its end. */
export const goodAnswers = {
  coKyLuat: false,
  diemKyLuat: 15,
  diemNhiemVu: 57,
  diemPhongTrao: 9,
  diemSangKien: 14,
  ketQuaNhiemVu: [
    { ketQua: 'Xử lý 412 phiếu trình đúng hạn.', nhiemVu: 'Tham mưu đầu tư công', tienDo: 'early' },
  ],
  nhiemVuDuocGiao: 'Tham mưu, tổng hợp lĩnh vực đầu tư công.',
  sangKien: [
    {
      hieuQua: 'Rút ngắn thời gian soạn phiếu trình.',
      soCongNhan: 'Số 01/QĐ-MH',
      ten: 'Phiếu trình điện tử',
    },
  ],
  xepLoai: 'excellent',
}
