import { describe, expect, it } from 'vitest'

import { demoPassword } from '../api/seedServer.ts'
import { arrange } from './arrange.ts'
import { officeDay } from './officeDay.ts'
import { save } from './save.ts'

describe('the other pages in the browser', () => {
  const day = officeDay()

  it.each(['/', '/guong-dien-hinh', '/bai-viet', '/thong-bao', '/van-ban', '/admin/login', '/admin/forgot'])(
    'should show %s to everybody, also on a phone and in the dark',
    async (path) => {
      const page = await day.reader()
      await page.goto(path)
      await page.locator('h1, form').first().waitFor()
      await day.expectAccessible(page)
    },
  )

  it('should lead from the list of notices to a notice, by keyboard alone', async () => {
    const page = await day.reader()
    await page.goto('/thong-bao')
    const link = page.getByRole('link', { name: 'Phát động phong trào thi đua năm 2023' })
    await link.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Phát động phong trào thi đua năm 2023' }).waitFor()
    await day.expectAccessible(page)
  })

  it('should say in Vietnamese that a page is not there', async () => {
    const page = await day.reader()
    await page.goto('/khong-co')
    await page.getByText('Không tìm thấy trang này.').waitFor()
    await day.expectAccessible(page)
    day.forgive()
  })

  it('should keep the days off as periods, read and written day first', async () => {
    const page = await day.as('standing-head')
    await page.goto('/admin/globals/calendar')
    const holidays = page.getByRole('group', { name: 'Ngày nghỉ lễ, tết, nghỉ bù' })
    await holidays.getByLabel('Ngày, hoặc từ ngày').fill('3/9/2027')
    await holidays.getByLabel('Đến hết ngày').fill('2/9/2027')
    await holidays.getByText('Đến hết ngày phải từ ngày đầu trở đi').waitFor()
    expect(await holidays.getByRole('button', { name: 'Thêm' }).isDisabled()).toBe(true)
    await holidays.getByLabel('Ngày, hoặc từ ngày').fill('2/9/2027')
    await holidays.getByLabel('Đến hết ngày').fill('3/9/2027')
    await page.keyboard.press('Enter')
    await holidays.getByText('Thứ Năm 02/09/2027 – Thứ Sáu 03/09/2027 (2 ngày)').waitFor()
    await day.expectAccessible(page)

    await save(page)
    await page.reload()
    await holidays
      .getByRole('button', { name: 'Bỏ Thứ Năm 02/09/2027 – Thứ Sáu 03/09/2027 (2 ngày)' })
      .click()
    await expect.poll(() => holidays.getByText('02/09/2027').count()).toBe(0)
  })

  it('should say when a procedure begins by itself, and refuse a day that there is not at its place', async () => {
    const page = await day.as('standing-head')
    const where = '/api/procedures?where[key][equals]=bao-cao-dinh-ky&depth=0'
    await page.goto(`/admin/collections/procedures/${await arrange.firstId('standing-head', where)}`)
    const schedule = page.locator('#schedules-row-0')
    await schedule.getByText('Báo cáo định kỳ {period} · bao-cao-6-thang · chưa bật').waitFor()
    await schedule.locator('.collapsible__toggle').first().click()
    await schedule
      .getByText(/^Khi bật lịch, các lần lập tới: (\d\d\/05\/20\d\d \(6 tháng đầu năm 20\d\d\)(; )?){3}\.$/)
      .waitFor()
    await day.expectAccessible(page)

    await page.locator('#field-schedules__0__day').fill('31')
    await schedule.getByText('Chưa tính được ngày lập: Không có ngày 31/6').waitFor()
    await page.getByRole('button', { exact: true, name: 'Lưu' }).click()
    await schedule.getByText('Không có ngày 31/6; hãy sửa ngày hoặc tháng.', { exact: true }).waitFor()
    await page.locator('#field-schedules__0__day').fill('20')
    await schedule.getByText(/^Khi bật lịch, các lần lập tới: 2\d\/05/).waitFor()
    await save(page)
    await page.reload()
    await schedule.getByText('Báo cáo định kỳ {period} · bao-cao-6-thang · chưa bật').waitFor()
    expect(await page.locator('#field-schedules__0__day').inputValue()).toBe('20')
  })

  it('should take a list of staff out of a spreadsheet, once nothing is wrong with it', async () => {
    const page = await day.as('system-admin')
    await page.goto('/admin/staff-list')
    const box = page.getByLabel(/^Chép các ô trong bảng tính/)
    // Nobody who heads it: reports are asked of units that have a head, and other tests count these.
    const list = (email: string) =>
      [
        'STT\tĐơn vị\tHọ và tên\tChức vụ\tEmail\tVai trò',
        '1\tTổ Thư viện thử\tVũ Thị Én\tTổ trưởng\t' + email + '\tBiên tập viên Trung tâm Thông tin',
        '2\tTổ Thư viện thử\tĐoàn Văn Giang\tNhân viên\t\t',
      ].join('\n')
    await box.fill(list('én.tinh.vn'))
    await page.getByRole('button', { name: 'Kiểm tra danh sách' }).click()
    await page.getByText('Dòng 2: “én.tinh.vn” không phải địa chỉ email.').waitFor()
    expect(await page.getByRole('button', { name: 'Nhập danh sách này' }).count()).toBe(0)
    await day.expectAccessible(page)

    await box.fill(list('en@thu-vien.example.vn'))
    await page.getByRole('button', { name: 'Kiểm tra danh sách' }).click()
    await page.getByText('Tạo mới 4, thay đổi 0, giữ nguyên 0 bản ghi.').waitFor()
    await page.getByText('Các cột không dùng: STT.').waitFor()
    await day.expectAccessible(page)
    await page.getByRole('button', { name: 'Nhập danh sách này' }).click()
    await page.getByRole('heading', { name: 'Đã nhập danh sách' }).waitFor()
    await page.getByRole('button', { name: 'Kiểm tra danh sách' }).click()
    await page.getByText('Tạo mới 0, thay đổi 0, giữ nguyên 4 bản ghi.').waitFor()
  })

  it('should refuse a wrong password with a sentence', async () => {
    const page = await day.reader()
    await page.goto('/admin/login')
    await page.getByLabel('Email').fill('clerk@demo.example.vn')
    await page.getByLabel('Mật khẩu').fill('khong-dung')
    await page.keyboard.press('Enter')
    await page
      .getByText(/không đúng|không chính xác/)
      .first()
      .waitFor()
    day.forgive()
  })

  it('should let a person in by hand, and lead to the work', async () => {
    const page = await day.reader()
    await page.goto('/admin/login')
    await page.getByLabel('Email').fill('clerk@demo.example.vn')
    await page.getByLabel('Mật khẩu').fill(demoPassword)
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
    await page.getByRole('heading', { level: 1, name: /^Xin chào/ }).waitFor()
  })

  it('should show the system administrator that mail goes out, in words, and not what it says', async () => {
    const page = await day.as('system-admin')
    await page.goto('/admin')
    await page.getByRole('heading', { level: 1, name: /^Xin chào/ }).waitFor()
    await day.expectAccessible(page)
    await page.goto('/admin/collections/outbox')
    await page.getByRole('cell', { exact: true, name: 'Thư' }).first().waitFor()
    await day.expectAccessible(page)
    await page.getByRole('row', { name: /Thư/ }).first().getByRole('link').first().click()
    await page.getByRole('textbox', { name: 'Tình trạng' }).waitFor()
    expect(await page.getByLabel('Nội dung', { exact: true }).count()).toBe(0)
  })

  it('should show the head one mail whole, as text that cannot be changed', async () => {
    const page = await day.as('standing-head')
    await page.goto('/admin/collections/outbox')
    const mails = page.getByRole('row').filter({ has: page.getByRole('cell', { exact: true, name: 'Thư' }) })
    await mails.first().getByRole('link').first().click()
    const content = page.getByLabel('Nội dung', { exact: true })
    await expect.poll(() => content.inputValue()).toContain('"template"')
    expect(await content.isEditable()).toBe(false)
    expect(await page.getByLabel('Loại', { exact: true }).inputValue()).toBe('Thư')
    const kind = await page.getByLabel('Loại hồ sơ', { exact: true }).inputValue()
    expect(['Hồ sơ đề nghị', 'Phong trào']).toContain(kind)
    await day.expectAccessible(page)
  })

  it('should show every staff member home and lists that can be read', async () => {
    const page = await day.as('standing-head')
    await page.goto('/admin/collections/nominations')
    await page.getByRole('cell', { name: 'Đã tiếp nhận' }).first().waitFor()
    await day.expectAccessible(page)
    await page.goto('/admin/khong-co')
    await page.getByRole('heading', { name: 'Không tìm thấy' }).waitFor()
    day.forgive()
  })
})
