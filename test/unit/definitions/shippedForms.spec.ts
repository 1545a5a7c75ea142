import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { Answers, FormDefinition } from '../../../src/forms/types.ts'
import { shippedForms } from '../../../src/definitions/forms/index.ts'
import { judgeAnswers } from '../../../src/forms/judgeAnswers.ts'
import { parseFormDefinition } from '../../../src/forms/parseFormDefinition.ts'
import { summarizeAnswers } from '../../../src/forms/summarizeAnswers.ts'
import { toJsonSchema } from '../../../src/forms/toJsonSchema.ts'
import { shippedAnswers } from '../../fixtures/shippedAnswers.ts'

const formOf = (key: string) => shippedForms.find((form) => form.key === key) as FormDefinition
const submit = (key: string, answers: Answers) =>
  judgeAnswers({ answers, context: { today: '2026-11-24' }, definition: formOf(key), mode: 'submit' })
const pathsOf = (key: string, change: Answers) =>
  submit(key, { ...shippedAnswers[key]?.answers, ...change }).problems.map(({ path }) => path)

const scores = shippedAnswers['bang-cham-diem-thi-dua']?.answers['bangDiem'] as object

describe.each(shippedForms.map((form) => [form.key, form] as const))('%s', (key, form) => {
  it('should be sound', () => {
    expect(parseFormDefinition(form)).toEqual({ definition: form, ok: true })
  })

  // A work slip or the plan of a course is the office's own instruction: nobody declares anything in it.
  it.skipIf(['ke-hoach-tap-huan', 'phieu-cong-viec'].includes(key))(
    'should ask for a declaration before it can be submitted',
    () => {
      expect(submit(key, {}).problems.map(({ path }) => path)).toContain(
        key === 'gioi-thieu-guong-dien-hinh' ? 'xacNhanDongY' : 'xacNhanCamDoan',
      )
    },
  )
})

describe.each(Object.entries(shippedAnswers))('a filled-in %s', (key, { answers, computed }) => {
  it('should be complete, and work out what it should', () => {
    const judgement = submit(key, answers)

    expect(judgement.problems).toEqual([])
    expect(judgement.answers).toEqual(answers)
    expect(judgement.computed).toEqual(computed)
  })

  it('should be accepted by its JSON Schema', () => {
    const validate = new Ajv2020({ strict: false }).compile(toJsonSchema(formOf(key)))

    expect(validate(JSON.parse(JSON.stringify(answers))), JSON.stringify(validate.errors)).toBe(true)
  })

  it('should print each answer under its label', () => {
    const rows = summarizeAnswers(formOf(key), answers, 'vi').flatMap((section) => section.rows)

    expect(rows.length).toBe(Object.keys(answers).length)
    for (const { text } of rows) expect(text).not.toMatch(/undefined|\[object|NaN/)
  })
})

describe('what the forms refuse', () => {
  it.each<[string, string, Answers, string[]]>([
    [
      'shares that do not add up',
      'de-nghi-cong-nhan-sang-kien',
      { tacGiaSangKien: [{ dongGop: 60, tacGia: 'p-1' }] },
      ['tacGiaSangKien'],
    ],
    [
      'an initiative without any effect',
      'de-nghi-cong-nhan-sang-kien',
      { gioTietKiem: null, tienTietKiem: null },
      ['hieuQuaKhac'],
    ],
    [
      'a used initiative without its award',
      'de-nghi-cong-nhan-sang-kien',
      { daDungLamCanCu: true },
      ['thanhTichDaDung'],
    ],
    ['another field that is not named', 'de-nghi-cong-nhan-sang-kien', { linhVuc: 'other' }, ['linhVucKhac']],
    [
      'an achievement of tomorrow',
      'bao-cao-thanh-tich-dot-xuat',
      { ngayLapThanhTich: '2026-11-25' },
      ['ngayLapThanhTich'],
    ],
    [
      'an achievement rewarded before',
      'bao-cao-thanh-tich-dot-xuat',
      { daKhenCungThanhTich: true },
      ['daKhenCungThanhTich'],
    ],
    ['a collective that is not named', 'bao-cao-thanh-tich-dot-xuat', { doiTuong: 'collective' }, ['tapThe']],
    [
      'more women than persons',
      'bao-cao-dinh-ky',
      { ketQuaKhenThuong: [{ caNhan: 1, danhHieu: 'LDTT', nu: 2 }] },
      ['ketQuaKhenThuong'],
    ],
    ['a quarter that is not named', 'bao-cao-dinh-ky', { loaiKy: 'quarter' }, ['quyBaoCao']],
    [
      'a matrix half filled in',
      'bao-cao-thanh-tich-chuyen-de',
      { danhGia: { tienDo: 'good' } },
      ['danhGia.chatLuong', 'danhGia.lanToa'],
    ],
    [
      'a complaint nobody signed',
      'kien-nghi-khieu-nai',
      { hoTen: null, nguoiKy: null },
      ['hoTen', 'nguoiKy'],
    ],
    ['a telephone number of letters', 'kien-nghi-khieu-nai', { dienThoai: 'gọi tôi nhé' }, ['dienThoai']],
    [
      'a course that ends before it begins',
      'ke-hoach-tap-huan',
      { ngayKetThuc: '2026-12-06' },
      ['ngayKetThuc'],
    ],
    [
      'registration on the first day of a course',
      'ke-hoach-tap-huan',
      { hanDangKy: '2026-12-07' },
      ['hanDangKy'],
    ],
    ['more learners than places', 'ke-hoach-tap-huan', { soCho: 1 }, ['hocVienLop']],
    ['a registration of nobody', 'dang-ky-hoc-vien', { hocVien: [] }, ['hocVien']],
    ['a registration without targets', 'dang-ky-thi-dua', { chiTieuThiDua: [] }, ['chiTieuThiDua']],
    [
      'more advanced workers than staff',
      'bao-cao-thanh-tich-tap-the',
      { soLaoDongTienTien: 10 },
      ['soLaoDongTienTien'],
    ],
    [
      'points without their papers',
      'bang-cham-diem-thi-dua',
      { bangDiem: { ...scores, evidence: {} } },
      ['bangDiem.evidence.sangKienCongNhan', 'bangDiem.evidence.diemThuong'],
    ],
  ])('should refuse %s', (_case, key, change, paths) => {
    expect(pathsOf(key, change)).toEqual(paths)
  })

  it('should let a proposal be sent without a name', () => {
    const {
      diaChi: _address,
      hoTen: _name,
      nguoiKy: _signature,
      ...rest
    } = shippedAnswers['kien-nghi-khieu-nai']?.answers ?? {}

    expect(submit('kien-nghi-khieu-nai', { ...rest, loaiDon: 'proposal' }).problems).toEqual([])
  })
})
