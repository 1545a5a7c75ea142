import { describe, expect, inject, it } from 'vitest'

import { arrange } from './arrange.ts'
import { officeDay } from './officeDay.ts'

describe('the health of the system in the browser', () => {
  const day = officeDay()
  const troubles = async () => {
    const { body } = await (await arrange.as('system-admin')).get('/api/outbox/health')
    return (body['schedules'] as { total: number }).total
  }

  it('should show what was given up, and try it again at a word', async () => {
    const page = await day.as('system-admin')
    await page.goto('/admin/health')
    const given = page.getByRole('region', { name: 'Gửi không thành công (1)' })
    await given.getByText('Máy chủ nhận trả lời 502').waitFor()
    await given.getByRole('link', { name: /^Hồ sơ đề nghị/ }).waitFor()
    await day.expectAccessible(page)

    await given.getByRole('button', { name: /^Thử lại: Báo cho hệ thống khác/ }).click()
    await given.waitFor({ state: 'detached' })
  })

  it('should tell why a case could not be begun on its day, and begin it once that is mended', async () => {
    const page = await day.as('system-admin')
    const admin = await arrange.as('system-admin')
    await expect.poll(troubles).toBe(2)
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click()
    const late = page.getByRole('region', { name: 'Hồ sơ theo lịch chưa lập được (2)' })
    const nobody = late.getByRole('listitem').filter({ hasText: 'Đăng ký thi đua của Đảng ủy' })
    await nobody.getByText('chưa có ai đang hoạt động giữ vai trò được lập hồ sơ này').waitFor()
    const unready = late
      .getByRole('listitem')
      .filter({ hasText: 'Quy trình của thủ tục này chưa được ban hành' })
    await unready.getByRole('link', { name: /^Thủ tục Sinh hoạt chuyên đề hằng năm – năm 20\d\d$/ }).waitFor()
    await day.expectAccessible(page)

    const where = '/api/users?where[roles][contains]=party-committee&depth=0'
    const holder = await arrange.firstId('system-admin', where)
    arrange.expectTaken(await admin.patch(`/api/users/${holder}`, { active: true }), 'account')
    await nobody.getByRole('button', { name: /^Thử lại: Lập hồ sơ theo lịch/ }).click()
    await expect.poll(troubles).toBe(1)
    const begun = await (await arrange.as('party-committee')).get('/api/cases?where[title][contains]=Đảng ủy')
    expect(begun.body['docs']).toMatchObject([{ title: 'Đăng ký thi đua của Đảng ủy' }])

    // Nobody wants it any more.
    const standing = await arrange.as('standing-head')
    arrange.expectTaken(
      await standing.patch(`/api/procedures/${inject('unreadyProcedure')}`, { schedules: [] }),
      'no schedule',
    )
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click()
    const last = page.getByRole('region', { name: 'Hồ sơ theo lịch chưa lập được (1)' })
    await last.getByRole('button', { name: /^Thử lại: Lập hồ sơ theo lịch/ }).click()
    await page.getByText('Mọi việc gửi và nhắc hạn đang chạy bình thường.').waitFor()
    await day.expectAccessible(page)
  })
})
