import type { Client } from './client.ts'

/** A complete answer to the shipped report of an individual. */
export const completeAnswers = {
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
  xacNhanCamDoan: true,
  xepLoai: 'excellent',
}

/** Begins a nomination that could be submitted at once, in the plan's campaign; gives its id. */
export const aNomination = async (unitOfficer: Client): Promise<string> => {
  const { body, status } = await unitOfficer.post('/api/nominations', {
    answers: completeAnswers,
    awardType: 'CSTDCS',
    campaign: 'thi-dua-2023',
    person: 'can-bo-kinhte',
  })
  if (status !== 201) throw new Error(`The nomination was refused: ${JSON.stringify(body)}`)
  return (body['doc'] as { id: string }).id
}
