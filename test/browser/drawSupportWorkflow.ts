import type { Page } from 'playwright-core'

import { workflowDesk } from './workflowDesk.ts'

/** Draws in the table: a draft, two units in parallel with a reminder, the council by ratio, an end; and its mails. */
export const drawSupportWorkflow = async (page: Page): Promise<void> => {
  const desk = workflowDesk(page)
  const { properties } = desk
  // Draft, review, council, done: each after the one before.
  await desk.chooseState('draft')
  await page.getByRole('button', { name: '+ Thêm sau «Bản nháp»' }).click()
  await desk.rename('Thẩm định song song')
  await page.getByRole('button', { name: '+ Thêm sau «Thẩm định song song»' }).click()
  await desk.rename('Hội đồng cho ý kiến')
  await page.getByLabel('Loại trạng thái mới').selectOption('success')
  await page.getByRole('button', { name: '+ Thêm sau «Hội đồng cho ý kiến»' }).click()
  await desk.rename('Đã hỗ trợ')

  // One choice makes branches that run; what is left is to say whose they are.
  await desk.chooseState('step')
  await desk.label('Cách làm việc ở trạng thái này').selectOption({ label: 'Nhánh song song' })
  for (const [number, unit] of ['Phòng Kinh tế', 'Phòng Khoa giáo – Văn xã'].entries()) {
    const branch = properties.getByRole('group', { exact: true, name: `Nhánh ${String(number + 1)}` })
    await branch.getByLabel('Tên nhánh Tiếng Việt').fill(`${unit} thẩm định`)
    await branch.getByLabel('Tìm người ở').selectOption({ label: 'Thủ trưởng một đơn vị' })
    await branch.getByLabel('Đơn vị', { exact: true }).selectOption({ label: unit })
  }
  await desk.told('Nhánh «Phòng Kinh tế thẩm định»: Cho ý kiến – thủ trưởng Phòng Kinh tế')
  await desk.told('Khi đạt: «Chuyển bước», sang «Hội đồng cho ý kiến»')
  await properties.getByRole('button', { name: '+ Thêm hẹn giờ' }).click()
  const timer = properties.getByRole('group', { exact: true, name: 'Hẹn giờ 1' })
  await timer.getByLabel('Tính từ').selectOption({ label: 'Kể từ khi vào trạng thái' })
  await timer.getByLabel('Số ngày làm việc').fill('2')

  await desk.chooseState('step2')
  await desk.label('Cách làm việc ở trạng thái này').selectOption({
    label: 'Lấy ý kiến những người được giao',
  })
  await desk.label('Cách tính').selectOption({ label: 'Đạt tỷ lệ đồng ý' })
  await desk.label('Tỷ lệ phải đạt (%)').fill('66')
  await desk.label('Tìm người xử lý trong danh sách nhân sự').check()
  await desk.label('Tìm người ở').selectOption({ label: 'Nhóm' })
  await desk.told('ít nhất 66% số người được hỏi đồng ý, hỏi đủ mọi người rồi mới tính.')

  // The steps: their names, and whom they write to.
  const names = { forward: 'Nộp đề nghị', forward2: 'Thẩm định đạt', forward3: 'Hội đồng thông qua' }
  for (const [action, label] of Object.entries(names))
    await page.locator(`[data-action="${action}"] input`).fill(label)
  await desk.chooseStep('Nộp đề nghị')
  await desk.label('Biểu mẫu phải điền đủ và đúng').check()
  await desk.mail(1, 'Đến lượt xử lý', 'Người đến lượt xử lý')
  await desk.chooseStep('Thẩm định đạt')
  await desk.mail(1, 'Đến lượt xử lý', 'Người đến lượt xử lý')
  await desk.chooseStep('Hội đồng thông qua')
  await desk.mail(1, 'Thay đổi trạng thái', 'Người lập hồ sơ')
  await desk.document(2, 'Phiếu kết quả thẩm định')
}
