import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'

import type { WorkflowDefinition } from '../../src/workflow/types.ts'
import { ask } from './ask.ts'
import { designerDay } from './designerDay.ts'
import { emptyDesign } from './emptyDesign.ts'
import { expectAccessible } from './expectAccessible.ts'
import { publishDesign } from './publishDesign.ts'

type Stored = { definition: WorkflowDefinition; latestNumber: null | number; rev: number }

const saved = (page: Page) => page.locator('[data-status="saved"]').waitFor({ timeout: 30_000 })
const idIn = (page: Page) => page.url().split('/').at(-1) ?? ''
const stored = async (page: Page): Promise<Stored> =>
  (await ask(page, `/api/workflows/${idIn(page)}?depth=0`)).body as Stored
const tab = (page: Page, name: string) => page.getByRole('tab', { exact: true, name }).click()
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id)
const node = (page: Page, key: string) => page.locator(`#td-wd-diagram-state-${key}`)

describe('the workflow designer', () => {
  const day = designerDay()
  let page: Page

  beforeAll(async () => {
    page = await day.as('standing-officer')
  }, 300_000)

  it('should let an administrator draw a procedure by keys, see what is wrong, correct it and publish', async () => {
    await emptyDesign(page, 'workflows')
    await page.getByLabel('Tên quy trình').fill('Cấp giấy xác nhận')
    await page.getByLabel('Mã quy trình').fill('cap-giay-xac-nhan')
    await page.getByRole('button', { name: 'Tạo quy trình' }).click()
    await page.waitForURL(/workflows\/(?!create)[\w-]+$/)

    await node(page, 'draft').focus()
    await page.keyboard.press('n')
    await expect.poll(() => focused(page)).toBe('td-wd-diagram-state-step')
    await page.keyboard.press('Enter')
    await page.getByLabel('Tên trạng thái Tiếng Việt').fill('Thẩm định')
    const checks = page.locator('.td-wd-pane--properties .td-fd-lint')
    await checks.getByText('không có bước chuyển đi').waitFor()

    // The same workflow in the table, and an end for it.
    await tab(page, 'Bảng')
    await expect.poll(() => page.locator('[data-state-key]').count()).toBe(2)
    await page.getByLabel('Loại trạng thái mới').selectOption('success')
    await page.getByRole('button', { name: '+ Thêm sau «Thẩm định»' }).click()
    await page.locator('[data-state-key="done"]').waitFor()
    await expect.poll(() => checks.getByText('không có bước chuyển đi').count()).toBe(0)

    // Nobody's turn yet: the line of the checks leads to the place.
    await checks.getByRole('button', { name: 'Ở “Thẩm định” chưa nói đến lượt ai' }).click()
    await page
      .getByRole('group', { name: 'Đến lượt ai' })
      .getByRole('button', { name: '+ Thêm người' })
      .click()
    const turn = page.getByRole('group', { name: 'Đến lượt ai' })
    await turn.getByLabel('Vai trò').selectOption('standing-officer')
    await turn.getByLabel('Quan hệ với hồ sơ').selectOption('')

    // Due by a day: what can give none is told at once.
    const properties = page.locator('.td-wd-pane--properties')
    await properties.getByLabel('Thời hạn đến hết một ngày').selectOption('formula')
    const formula = properties.getByLabel('Công thức cho ra một ngày (FEEL)')
    await formula.fill('20 + 10')
    await checks.getByText('Biểu thức này không cho ra ngày nào').waitFor()
    await formula.fill('date(calendar.today) + duration("P20D")')
    await properties.getByText('Thời hạn đến hết ngày: «ngày hôm nay» + 20 ngày.').waitFor()
    await checks.getByText('Không có lỗi; có thể ban hành.').waitFor()
    await saved(page)
    await expectAccessible(page)
    await publishDesign(page, 1)

    const { definition, latestNumber } = await stored(page)
    expect(latestNumber).toBe(1)
    expect(definition.states.map(({ key, kind }) => [key, kind])).toEqual([
      ['draft', 'initial'],
      ['step', 'active'],
      ['done', 'success'],
    ])
    expect(definition.states[1]?.turn).toEqual([{ role: 'standing-officer' }])
    expect(definition.states[1]?.deadline).toEqual({ until: 'date(calendar.today) + duration("P20D")' })
    expect(definition.transitions.map(({ from, to }) => [from, to])).toEqual([
      [['draft'], 'step'],
      [['step'], 'done'],
    ])
  })

  it('should connect states by mouse and by keys, and undo', async () => {
    await tab(page, 'Sơ đồ')
    const port = page.locator('[data-node-key="step"] .td-wd-port')
    const from = await port.boundingBox()
    const to = await node(page, 'draft').boundingBox()
    if (!from || !to) throw new Error('Not drawn')
    await page.mouse.move(from.x + 8, from.y + 8)
    await page.mouse.down()
    await page.mouse.move(to.x + 40, to.y + 30, { steps: 8 })
    await page.mouse.up()
    await expect.poll(() => page.locator('.td-wd-label').count()).toBe(3)

    await node(page, 'draft').focus()
    await page.keyboard.press('c')
    for (let presses = 0; presses < 9 && (await focused(page)) !== 'td-wd-diagram-state-done'; presses += 1)
      await page.keyboard.press('ArrowDown')
    expect(await focused(page)).toBe('td-wd-diagram-state-done')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.td-wd-label').count()).toBe(4)

    for (let count = 3; count >= 2; count -= 1) {
      await page.keyboard.press('Control+z')
      await expect.poll(() => page.locator('.td-wd-label').count()).toBe(count)
    }
    await page.keyboard.press('Control+y')
    await expect.poll(() => page.locator('.td-wd-label').count()).toBe(3)
    await page.keyboard.press('Control+z')
    await saved(page)
  })

  it('should move a state, keep its place, and lay all out again', async () => {
    const before = await node(page, 'step').boundingBox()
    if (!before) throw new Error('Not drawn')
    await page.mouse.move(before.x + 60, before.y + 20)
    await page.mouse.down()
    await page.mouse.move(before.x + 260, before.y + 40, { steps: 6 })
    await page.mouse.up()
    const place = async () => (await stored(page)).definition.states[1]?.place
    await expect.poll(place, { timeout: 15_000 }).toBeDefined()
    await page.getByRole('button', { name: 'Tự sắp xếp' }).click()
    await expect.poll(place, { timeout: 15_000 }).toBeUndefined()
  })

  it('should refuse to remove the state that dossiers begin at, and say why', async () => {
    await node(page, 'draft').focus()
    await page.keyboard.press('Delete')
    await page.getByRole('alert').getByText('Không xóa được trạng thái ban đầu').waitFor()
    await page.getByRole('button', { name: 'Đã hiểu' }).click()
  })

  it('should set who sees a field in which state', async () => {
    await tab(page, 'Quyền theo trường')
    await page.getByLabel('Biểu mẫu', { exact: true }).selectOption({ label: 'Đề nghị công nhận sáng kiến' })
    await page.getByLabel('Tên sáng kiến, Thẩm định').selectOption('hidden')
    await page.getByLabel('Quyền của').selectOption({ label: 'Người lập hồ sơ' })
    await page.getByLabel('Tên sáng kiến, Thẩm định').selectOption('read')
    await expect
      .poll(async () => (await stored(page)).definition.states[1]?.fields, { timeout: 15_000 })
      .toEqual([
        { field: 'tenSangKien', permission: 'hidden' },
        { field: 'tenSangKien', permission: 'read', who: [{ relation: 'creator' }] },
      ])
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await expect
      .poll(async () => (await stored(page)).definition.states[1]?.fields, { timeout: 15_000 })
      .toBeUndefined()
  })

  it('should play a dossier through, refuse who is not to act, and keep the run', async () => {
    await tab(page, 'Chạy thử')
    const creator = page.getByLabel('Người lập hồ sơ')
    await creator.selectOption({ index: 1 })
    await page.getByRole('button', { exact: true, name: 'Bắt đầu' }).click()
    const frames = page.locator('.td-wd-frames > li')
    await expect.poll(() => frames.count()).toBe(1)
    await page.getByRole('button', { exact: true, name: 'Chuyển bước' }).click()
    await expect.poll(() => frames.count()).toBe(2)
    expect(await frames.first().getByText('Thẩm định').count()).toBe(1)

    const whose = page.getByLabel('Thực hiện với tư cách')
    const stranger = await whose.locator('option').last().getAttribute('value')
    await whose.selectOption(stranger)
    await page.getByRole('button', { exact: true, name: 'Chuyển bước' }).click()
    await frames.first().getByText('Bị từ chối').waitFor()
    await page.getByRole('button', { name: 'Bỏ thao tác cuối' }).click()
    await expect.poll(() => frames.count()).toBe(2)

    await page.getByRole('button', { exact: true, name: 'Chuyển bước' }).click()
    await frames.first().getByText('Hoàn thành').waitFor()
    await page.getByLabel('Lưu thành kịch bản kiểm tra').fill('Đi thẳng')
    await page.getByRole('button', { name: 'Lưu kịch bản' }).click()
    await page.getByText('Đã lưu; mỗi lần ban hành').waitFor()
    const { runs } = (await stored(page)) as Stored & { runs: { name: string }[] }
    expect(runs.map(({ name }) => name)).toEqual(['Đi thẳng'])
  })

  it('should open a run that was kept, say that it goes as it went, and forget it', async () => {
    await page.getByRole('button', { name: 'Kết thúc chạy thử' }).click()
    await page.getByLabel('Kịch bản đã lưu').check()
    await page.getByRole('button', { name: 'Mở kịch bản Đi thẳng' }).click()
    await page.getByText('Kịch bản «Đi thẳng» diễn ra như đã lưu.').waitFor()
    await expect.poll(() => page.locator('.td-wd-frames > li').count()).toBe(3)
    await page.getByLabel('Lưu thành kịch bản kiểm tra').fill('Đi thẳng lần nữa')
    await page.getByRole('button', { name: 'Lưu kịch bản' }).click()
    await page.getByText('«Đi thẳng lần nữa»').waitFor()

    await page.getByRole('button', { name: 'Kết thúc chạy thử' }).click()
    await page.getByLabel('Kịch bản đã lưu').check()
    await page.getByRole('button', { name: 'Bỏ kịch bản Đi thẳng lần nữa' }).click()
    await expect.poll(() => page.getByRole('button', { name: /^Mở kịch bản/ }).count()).toBe(1)
  })

  it('should move a running dossier to a new version, and take it back', async () => {
    const workflow = idIn(page)
    const forms = (await ask(page, '/api/forms?limit=1&depth=0')).body as { docs: { id: string }[] }
    const made = await ask(page, '/api/procedures', 'POST', {
      form: forms.docs[0]?.id,
      key: 'cap-giay-xac-nhan',
      startableBy: ['standing-officer'],
      title: 'Cấp giấy xác nhận',
      workflow,
    })
    const procedure = (made.body as { doc: { id: string } }).doc.id
    const begun = await ask(page, '/api/cases', 'POST', { procedure, title: 'Hồ sơ thử chuyển bản' })
    expect(begun.status).toBe(201)

    await tab(page, 'Bảng')
    await page.locator('[data-state-key="draft"] input').first().fill('Đang soạn')
    const name = async () => (await stored(page)).definition.states[0]?.label.vi
    await expect.poll(name, { timeout: 15_000 }).toBe('Đang soạn')
    await publishDesign(page, 2)
    await tab(page, 'Chuyển hồ sơ')
    await page.getByLabel('Từ bản').selectOption({ index: 2 })
    await page.getByLabel('Sang bản').selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Xem trước' }).click()
    await page.getByText('Chuyển được').waitFor()
    await page.getByRole('button', { name: 'Chuyển hồ sơ (1)' }).click()
    await page.getByRole('button', { name: /^Hoàn tác: / }).click()
    await page.getByText('Đã hoàn tác', { exact: true }).waitFor()
  })

  it('should play a real dossier on from where it stands', async () => {
    await tab(page, 'Chạy thử')
    await page.getByLabel('Hồ sơ thật').check()
    await page.getByLabel('Loại hồ sơ').selectOption('cases')
    await page.getByRole('combobox', { exact: true, name: 'Hồ sơ' }).fill('Hồ sơ thử chuyển')
    await page.getByRole('option', { name: /Hồ sơ thử chuyển bản/ }).click()
    await page.getByRole('button', { exact: true, name: 'Bắt đầu' }).click()
    const frames = page.locator('.td-wd-frames > li')
    await expect.poll(() => frames.count()).toBe(1)
    await frames.first().getByText('Đang soạn').waitFor()
  })

  it('should take a mail in its own words, and offer it to the steps', async () => {
    await tab(page, 'Bảng')
    await page.getByRole('button', { name: 'Thuộc tính: Chuyển bước' }).first().click()
    await page.getByRole('button', { exact: true, name: 'Cả quy trình' }).click()
    await page.getByRole('button', { name: '+ Thêm mẫu thư' }).click()
    const mail = page.getByRole('group', { exact: true, name: 'Mẫu thư 1' })
    await mail.getByLabel('Tiêu đề thư Tiếng Việt').fill('Giấy xác nhận {dossier.title}')
    await page.getByRole('button', { name: 'Thuộc tính: Chuyển bước' }).first().click()
    await page.getByRole('button', { name: '+ Thêm việc kéo theo' }).click()
    const effect = page.getByRole('group', { exact: true, name: 'Việc 1' })
    await effect.getByLabel('Mẫu thư').selectOption({ label: 'Giấy xác nhận {dossier.title}' })
    await expect
      .poll(
        async () => {
          const { mails, transitions } = (await stored(page)).definition
          return [mails?.[0]?.key, transitions[0]?.effects?.[0]]
        },
        { timeout: 15_000 },
      )
      .toEqual(['thu1', { kind: 'mail', template: 'thu1', to: 'assignees' }])
  })

  it('should say what a step puts on the public site, which record it keeps, and what it takes off again', async () => {
    const effect = page.getByRole('group', { exact: true, name: 'Việc 1' })
    const first = () => stored(page).then(({ definition }) => definition.transitions[0]?.effects?.[0])
    await effect.getByLabel('Loại việc').selectOption('publish')
    await effect.getByLabel('Đăng ở mục').selectOption('articles')
    await effect.getByLabel('Tiêu đề (FEEL)').fill('"Giấy xác nhận: " + khongCo')
    await page.keyboard.press('Tab')
    const checks = page.locator('.td-wd-pane--properties .td-fd-lint')
    await checks.getByText('Biểu thức dùng tên “khongCo”').waitFor()
    await effect.getByLabel('Tiêu đề (FEEL)').fill('"Giấy xác nhận: " + dossier.title')
    await page.keyboard.press('Tab')
    await checks.getByText('Không có lỗi; có thể ban hành.').waitFor()
    await effect.getByLabel(/^Tóm tắt/).fill('"Đã cấp"')
    await page.keyboard.press('Tab')
    await expect.poll(first, { timeout: 15_000 }).toEqual({
      collection: 'articles',
      kind: 'publish',
      summary: '"Đã cấp"',
      title: '"Giấy xác nhận: " + dossier.title',
    })
    await expectAccessible(page)

    await effect.getByLabel('Loại việc').selectOption('record')
    await effect.getByLabel('Bản ghi ở').selectOption('notices')
    const key = effect.getByLabel(/^Mã để bước sau cập nhật/)
    await key.fill('Theo dõi')
    await effect.getByText('Mã “Theo dõi” không hợp lệ').waitFor()
    await key.fill('theoDoi')
    await page.keyboard.press('Tab')
    await expect
      .poll(first, { timeout: 15_000 })
      .toEqual({ collection: 'notices', kind: 'record', name: 'theoDoi', values: {} })
    await expectAccessible(page)

    await effect.getByLabel('Loại việc').selectOption('withdraw')
    await effect.getByLabel('Gỡ khỏi').selectOption('articles')
    await expect.poll(first, { timeout: 15_000 }).toEqual({ collection: 'articles', kind: 'withdraw' })
  })

  it('should say which dossier a step acts on, and what it does there', async () => {
    const head = await day.as('standing-head')
    await head.goto('/admin')
    const { body } = await ask(head, '/api/workflows?where[key][equals]=petition&depth=0')
    const [petition] = (body as { docs: { id: string }[] }).docs
    await head.goto(`/admin/collections/workflows/${petition?.id ?? ''}`)
    await tab(head, 'Bảng')
    await head.getByRole('button', { name: 'Thuộc tính: Thụ lý' }).click()
    const acts = head
      .getByRole('group', { name: /^Việc \d+$/ })
      .filter({ hasText: 'Mã thao tác trong quy trình kia' })
    const field = acts.getByLabel('Trường nêu hồ sơ liên quan')
    expect(await field.inputValue()).toBe('hoSoLienQuan')
    expect(await field.locator('option').allTextContents()).toEqual(['Hồ sơ khen thưởng liên quan'])
    // Its key is found by the names of the other workflow.
    const finder = acts.getByLabel('Tìm thao tác trong quy trình')
    await finder.selectOption({ label: 'Xét khen thưởng thường xuyên hằng năm' })
    await acts.getByLabel('Thao tác', { exact: true }).selectOption({ label: 'Tiếp tục xem xét' })
    expect(await acts.getByLabel(/^Mã thao tác/).inputValue()).toBe('release')
    await acts.getByLabel('Thao tác', { exact: true }).selectOption({ label: 'Tạm dừng xem xét' })
    expect(await acts.getByLabel(/^Mã thao tác/).inputValue()).toBe('hold')
    await acts.getByLabel('Ý kiến ghi trong hồ sơ kia Tiếng Việt').fill('Tạm dừng để xác minh đơn.')
    await expect
      .poll(async () => JSON.stringify((await stored(head)).definition), { timeout: 15_000 })
      .toContain('"vi":"Tạm dừng để xác minh đơn."')
    await expectAccessible(head)
  })

  it('should show a lost race and lose nothing', async () => {
    await tab(page, 'Bảng')
    await saved(page)
    const other = await stored(page)
    const body = { definition: { ...other.definition, managers: [{ role: 'chief' }] }, rev: other.rev }
    expect((await ask(page, `/api/workflows/${idIn(page)}`, 'PATCH', body)).status).toBe(200)

    await page.locator('[data-state-key="done"] input').first().fill('Đã cấp giấy')
    await page.getByText('Người khác vừa lưu nội dung này.').waitFor()
    expect((await stored(page)).definition.managers).toEqual([{ role: 'chief' }])
    await page.getByRole('button', { name: 'Lưu bản của tôi đè lên' }).click()
    await saved(page)
    expect((await stored(page)).definition.states[2]?.label.vi).toBe('Đã cấp giấy')
  })

  it('should give the drawing to other programs', async () => {
    for (const [button, name] of [
      ['BPMN', 'cap-giay-xac-nhan.bpmn'],
      ['Mermaid', 'cap-giay-xac-nhan.mmd'],
      ['Xuất tệp', 'cap-giay-xac-nhan.json'],
    ] as const) {
      const download = page.waitForEvent('download')
      await page.getByRole('button', { exact: true, name: button }).click()
      expect((await download).suggestedFilename()).toBe(name)
    }
  })

  it('should hinder nobody, in any of its views', async () => {
    for (const name of ['Sơ đồ', 'Bảng', 'Quyền theo trường', 'Chạy thử', 'Chuyển hồ sơ', 'JSON']) {
      await page.getByRole('tab', { exact: true, name }).click()
      await expectAccessible(page)
    }
  }, 300_000)
})
