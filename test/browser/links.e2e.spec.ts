import { beforeAll, describe, expect, it } from 'vitest'

import { arrange } from './arrange.ts'
import { deskPage } from './deskPage.ts'
import { mailsTo } from './mailsTo.ts'
import { mailText } from './mailText.ts'
import { officeDay } from './officeDay.ts'

const recipient = 'chuyen.gia@ngoai.example.vn'

describe('one-time links in the browser', () => {
  const day = officeDay()
  let nomination = ''

  /** The address in the newest mail that holds one. */
  const addressIn = async (count: number): Promise<string> => {
    const found = () =>
      mailsTo(recipient).flatMap(({ raw }) => /\/lien-ket\/[\w.-]+/.exec(mailText(raw))?.[0] ?? [])
    await expect.poll(() => found().length, { timeout: 20_000 }).toBe(count)
    return found().at(-1) ?? ''
  }
  const give = async (choices: string[], shown: string[] = []) => {
    const page = await day.as('standing-officer')
    await page.goto(`/admin/collections/nominations/${nomination}`)
    await deskPage(page).tab('Liên kết')
    await page.getByLabel('Họ tên người nhận').fill('Bà Trần Chuyên Gia')
    await page.getByLabel('Thư điện tử người nhận').fill(recipient)
    for (const choice of choices) await page.getByRole('checkbox', { name: choice }).check()
    for (const field of shown) {
      // Folded away, its boxes have no role yet.
      const section = page.locator('.td-link-form details', { hasText: field })
      await section.locator('summary').click()
      await section.getByRole('checkbox', { name: field }).check()
    }
    await page.getByLabel('Lời nhắn').fill('Kính nhờ bà xem phần sáng kiến.')
    await page.getByRole('button', { name: 'Gửi liên kết một lần' }).click()
    await page.getByText(`Đã chuyển thư đến ${recipient}.`).waitFor()
    return page
  }

  beforeAll(async () => {
    const campaign = await arrange.campaign('lien-ket', 'Phong trào có người ngoài cho ý kiến')
    nomination = await arrange.receivedNomination(campaign)
  }, 60_000)

  it('should be mailed to somebody without an account, and shown to whoever gave it', async () => {
    const page = await give(
      ['Yêu cầu bổ sung', 'Trình duyệt kết quả thẩm định'],
      ['Chức năng, nhiệm vụ được giao'],
    )
    await page.getByText('Còn hiệu lực').waitFor()
    await page.getByText('Cho xem: Chức năng, nhiệm vụ được giao').waitFor()
    await day.expectAccessible(page)
  })

  it('should lead to a page where that person decides, once', async () => {
    const address = await addressIn(1)
    const page = await day.reader()
    await page.goto(address)
    await page.getByText('Kính nhờ bà xem phần sáng kiến.').waitFor()
    await page.getByRole('heading', { name: 'Nội dung hồ sơ' }).waitFor()
    await page.getByText('Tham mưu, tổng hợp lĩnh vực đầu tư công.').waitFor()
    expect(await page.getByText('Phiếu trình điện tử').count()).toBe(0)
    await day.expectAccessible(page)
    await page.getByRole('radio', { name: /Yêu cầu bổ sung/ }).check()
    await page.getByRole('button', { name: 'Gửi ý kiến' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('radio', { name: /Yêu cầu bổ sung/ }).isChecked()).toBe(true)

    await page.getByRole('radio', { name: /Trình duyệt kết quả thẩm định/ }).check()
    await page.getByRole('textbox', { name: 'Nội dung ý kiến' }).fill('Sáng kiến áp dụng được ngay.')
    await page.getByRole('button', { name: 'Gửi ý kiến' }).click()
    await page.getByRole('heading', { name: 'Đã ghi nhận ý kiến' }).waitFor()

    const again = await page.goto(address)
    expect(again?.status()).toBe(410)
    expect(await page.getByRole('button').count()).toBe(0)
    day.forgive()

    const officer = await day.as('standing-officer')
    await officer.reload()
    await deskPage(officer).tab('Nhật ký')
    await officer.getByText('Sáng kiến áp dụng được ngay.').waitFor()
    await officer.getByText('Liên kết đã cho xem: Chức năng, nhiệm vụ được giao').waitFor()
    await officer
      .getByText(/Bà Trần Chuyên Gia/)
      .first()
      .waitFor()
  })

  it('should refuse a link that was taken back, and an address that is none', async () => {
    const officer = await give(['Trao đổi'])
    const address = await addressIn(2)
    const given = officer.getByRole('listitem').filter({ hasText: 'Trao đổi' })
    await given.getByRole('button', { name: 'Thu hồi liên kết của Bà Trần Chuyên Gia' }).click()
    await officer.getByText('Đã thu hồi').waitFor()

    const page = await day.reader()
    expect((await page.goto(address))?.status()).toBe(410)
    await page.getByText(/thu hồi/).waitFor()
    expect((await page.goto('/lien-ket/khong-co'))?.status()).toBe(404)
    await page.getByRole('heading', { name: 'Không tìm thấy liên kết' }).waitFor()
    day.forgive()
  })
})
