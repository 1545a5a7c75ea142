import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'

import type { FormDefinition } from '../../src/forms/types.ts'
import type { WorkflowDefinition } from '../../src/workflow/types.ts'
import { ask } from './ask.ts'
import { caseWork } from './caseWork.ts'
import { choose } from './choose.ts'
import { deskPage } from './deskPage.ts'
import { designerDay } from './designerDay.ts'
import { drawForm } from './drawForm.ts'
import { drawSupportWorkflow } from './drawSupportWorkflow.ts'
import { emptyDesign } from './emptyDesign.ts'
import { expectAccessible } from './expectAccessible.ts'
import { mouse } from './hand.ts'
import { save } from './save.ts'
import { supportForm } from './supportForm.ts'
import { supportPeople } from './supportPeople.ts'
import { workflowDesk } from './workflowDesk.ts'

const { key } = supportForm
const name = supportForm.title.vi
const { council, heads, officer } = supportPeople
type Stored = { definition: WorkflowDefinition; latestNumber: null | number }
type Case = { answers: Record<string, unknown>; number: string; state: string }

describe('a new procedure, from an empty page to the end of a case', () => {
  const day = designerDay()
  let admin: Page
  let workflow = ''
  const dossiers = { first: '', second: '', third: '' }

  beforeAll(async () => {
    admin = await day.as('standing-officer')
  }, 600_000)

  const stored = async (): Promise<Stored> =>
    (await ask(admin, `/api/workflows/${workflow}?depth=0`)).body as Stored
  const caseAt = async (path: string): Promise<Case> =>
    (await ask(admin, `/api${path.replace('/admin/collections', '')}?depth=0`)).body as Case
  const begin = (title: string, initiative: string) =>
    withWindow(officer, (page) => caseWork(page).begin({ initiative, procedure: name, title }))
  const submit = () => withWindow(officer, (page) => caseWork(page).submit('45'))
  const vote = (who: string, dossier: string, choice: 'Không đồng ý' | 'Đồng ý', comment?: string) =>
    withWindow(who, (page) => caseWork(page).vote(dossier, choice, comment))
  const withWindow = async <T>(who: string, work: (page: Page) => Promise<T>): Promise<T> =>
    work(await day.as(who))

  it('should get its form', async () => {
    await emptyDesign(admin, 'forms')
    await admin.getByLabel('Tên biểu mẫu').fill(name)
    await admin.getByLabel('Mã biểu mẫu').fill(key)
    await admin.getByRole('button', { name: 'Tạo biểu mẫu' }).click()
    await admin.waitForURL(/forms\/(?!create)[\w-]+$/)
    await admin.locator('.td-fd-canvas').waitFor()
    await drawForm(admin, mouse(admin), supportForm)
    await workflowDesk(admin).saved()
    await workflowDesk(admin).publish(1)
    const { definition } = (await ask(admin, `/api/forms/${admin.url().split('/').at(-1) ?? ''}?depth=0`))
      .body as { definition: FormDefinition }
    expect(definition).toEqual(supportForm)
  })

  it('should get its workflow: two units in parallel, a vote by ratio, a reminder, mails', async () => {
    const desk = workflowDesk(admin)
    await desk.begin(name, key)
    workflow = admin.url().split('/').at(-1) ?? ''
    await desk.tab('Bảng')
    await desk.properties.getByLabel(/^Xem cùng biểu mẫu/).selectOption({ label: name })

    await drawSupportWorkflow(admin)
    await desk.chooseState('step')
    await expectAccessible(admin)
    await admin.getByText('Không có lỗi; có thể ban hành.').first().waitFor()
    await desk.saved()
    const { definition } = await stored()
    expect(definition.states[1]?.parallel?.branches.map(({ steps }) => steps[0]?.assign.to)).toEqual([
      [{ kind: 'headOf', unit: 'kinhte' }],
      [{ kind: 'headOf', unit: 'khoagiao' }],
    ])
    expect(definition.states[2]?.approval).toMatchObject({ percent: 66, rule: 'ratio', yes: 'forward3' })
  }, 600_000)

  it('should be tried with a fast clock: the reminder waits for two working days, over the weekend', async () => {
    const desk = workflowDesk(admin)
    await desk.tab('Chạy thử')
    await admin.getByLabel('Người lập hồ sơ').selectOption({ index: 1 })
    // A Thursday; two working days later it is Monday.
    await admin.getByLabel(/^Bắt đầu lúc/).fill('05/03/2026 09:00')
    const sample = admin.locator('details', { hasText: 'Nội dung biểu mẫu' })
    await sample.locator('summary').first().click()
    await sample.getByRole('button', { name: 'Điền dữ liệu thử' }).click()
    await expect.poll(() => sample.getByRole('textbox').first().inputValue()).not.toBe('')
    await expectAccessible(admin)
    await admin.getByRole('button', { exact: true, name: 'Bắt đầu' }).click()
    const frames = admin.locator('.td-wd-frames > li')
    await expect.poll(() => frames.count()).toBe(1)
    await admin.getByRole('button', { exact: true, name: 'Nộp đề nghị' }).click()
    await expect.poll(() => frames.count()).toBe(2)
    await frames.first().getByText('09/03/2026').waitFor()

    const wait = async (days: string, count: number) => {
      await admin.getByLabel('Để trôi qua (ngày)').fill(days)
      await admin.getByRole('button', { name: 'Cho thời gian trôi' }).click()
      await expect.poll(() => frames.count()).toBe(count)
    }
    await wait('3', 3)
    expect(await frames.first().getByText('Đã đến giờ').count()).toBe(0)
    await wait('1', 4)
    await frames.first().getByText('Đã đến giờ').waitFor()
    await frames.first().getByText('Gửi thư «Đến lượt xử lý» cho người đến lượt').waitFor()

    await admin.getByRole('button', { exact: true, name: 'Ý kiến: không đồng ý' }).click()
    await expect.poll(() => frames.count()).toBe(5)
    await admin.getByRole('button', { exact: true, name: 'Ý kiến: đồng ý' }).click()
    await expect.poll(() => frames.count()).toBe(6)
    await frames.first().getByText('Không được chấp thuận').waitFor()
    await admin.getByLabel('Lưu thành kịch bản kiểm tra').fill('Một đơn vị không đồng ý')
    await admin.getByRole('button', { name: 'Lưu kịch bản' }).click()
    await admin.getByText('Đã lưu; mỗi lần ban hành').waitFor()
    await expectAccessible(admin)
    await desk.tab('Bảng')
    await desk.publish(1)
  })

  it('should become a procedure, which an officer begins and others are not offered', async () => {
    await admin.goto('/admin/collections/procedures/create')
    await admin.locator('#field-key').fill(key)
    await admin.locator('#field-title').fill(name)
    await choose(admin, 'form', name)
    await choose(admin, 'workflow', name)
    await admin.locator('#field-numbering').fill('{number}/{year}/HTKP')
    await choose(admin, 'startableBy', 'Chuyên viên phụ trách thi đua của đơn vị')
    await save(admin)
    // Afresh: the panel takes the title away for a moment when it turns to what was saved.
    await admin.goto(admin.url())
    await admin.waitForFunction(() => document.title !== '')
    await expectAccessible(admin)

    const member = await day.as('council-member')
    await member.goto('/admin/start-case')
    await member.getByText('Hiện không có thủ tục nào').waitFor()

    const page = await day.as(officer)
    dossiers.first = await begin('Hồ sơ thứ nhất', 'Trợ lý tra cứu văn bản')
    await page.getByText('Đã lưu', { exact: true }).waitFor()
    await deskPage(page).act('Nộp đề nghị')
    await deskPage(page).problems.getByText('Kinh phí').waitFor()
    await submit()
    expect((await caseAt(dossiers.first)).number).toMatch(/^001\/\d{4}\/HTKP$/)
    await expectAccessible(page)
  })

  it('should be reviewed by both units at the same time', async () => {
    for (const head of heads) await expect.poll(() => day.mailsTo(head, dossiers.first).length).toBe(1)
    const [economy, science] = heads
    const todo = await day.as(economy)
    await todo.goto('/admin/todo')
    await todo.getByRole('link', { name: /^Hồ sơ thứ nhất/ }).waitFor()
    await vote(economy, dossiers.first, 'Đồng ý', 'Phù hợp, có nguồn kinh phí.')
    expect((await caseAt(dossiers.first)).state).toBe('step')
    await todo.getByText(/: đồng ý/).waitFor()
    await expectAccessible(todo)

    const stranger = await day.as('unit-head.tttt')
    await stranger.goto(dossiers.first)
    await stranger.getByText(/không thể tìm thấy.*không có quyền truy cập/).waitFor()
    await vote(science, dossiers.first, 'Đồng ý')
    await expect.poll(async () => (await caseAt(dossiers.first)).state).toBe('step2')
  })

  it('should be voted on by all: one «no» ends nothing', async () => {
    for (const member of council) await expect.poll(() => day.mailsTo(member, dossiers.first).length).toBe(1)
    const [last = '', ...others] = [...council].reverse()
    for (const [index, member] of others.entries()) {
      await vote(member, dossiers.first, index === 0 ? 'Không đồng ý' : 'Đồng ý')
      expect((await caseAt(dossiers.first)).state).toBe('step2')
    }
    await vote(last, dossiers.first, 'Đồng ý')
    await expect.poll(async () => (await caseAt(dossiers.first)).state).toBe('done')
    await expect.poll(() => day.mailsTo(officer, dossiers.first).length).toBe(1)

    const page = await day.as(officer)
    await page.goto(dossiers.first)
    await deskPage(page).reaches('Đã hỗ trợ')
    await deskPage(page).tab('Nhật ký')
    await page.getByText('Phù hợp, có nguồn kinh phí.').waitFor()
    expect(await page.locator('.td-timeline').getByText('Cho ý kiến', { exact: true }).count()).toBe(9)
    expect(await page.locator('.td-timeline').getByText('Hội đồng thông qua').count()).toBe(1)

    // The document is for those whom its template names; the officer is not among them.
    await admin.goto(dossiers.first)
    await deskPage(admin).tab('Văn bản')
    const word = admin.getByRole('link', { name: 'Tải Word Phiếu kết quả thẩm định' })
    await word.waitFor()
    const address = (await word.getAttribute('href')) ?? ''
    const taken = admin.evaluate(async (from) => {
      const answer = await fetch(from)
      return [answer.ok, (await answer.text()).slice(0, 2)]
    }, address)
    expect(await taken).toEqual([true, 'PK'])
    await deskPage(page).tab('Văn bản')
    await page.getByText('Chưa có văn bản nào mà Ông/Bà được đọc.').waitFor()
  }, 600_000)

  it('should be changed while cases run: a step more, a state renamed, another under a new key', async () => {
    const [economy, science] = heads
    dossiers.second = await begin('Hồ sơ thứ hai', 'Sổ tay điện tử')
    await submit()
    await vote(economy, dossiers.second, 'Đồng ý')
    dossiers.third = await begin('Hồ sơ thứ ba', 'Lịch công tác chung')
    await submit()
    for (const head of heads) await vote(head, dossiers.third, 'Đồng ý')
    expect((await caseAt(dossiers.third)).state).toBe('step2')

    const desk = workflowDesk(admin)
    const { properties } = desk
    await admin.goto(`/admin/collections/workflows/${workflow}`)
    await desk.tab('Bảng')
    await desk.chooseState('step')
    await desk.rename('Hai đơn vị thẩm định')
    await desk.chooseStep('Hội đồng thông qua')
    await admin.getByRole('button', { exact: true, name: '+ Thêm trạng thái' }).click()
    await desk.rename('Chánh Văn phòng phê duyệt')
    const turn = properties.getByRole('group', { name: 'Đến lượt ai' })
    await turn.getByRole('button', { name: '+ Thêm người' }).click()
    await turn.getByLabel('Vai trò').selectOption({ label: 'Chánh Văn phòng' })
    await turn.getByLabel('Quan hệ với hồ sơ').selectOption('')
    await admin.getByLabel('đến', { exact: true }).selectOption({ label: 'Đã hỗ trợ' })
    await admin.getByRole('button', { name: '+ Thêm bước chuyển' }).click()
    await desk.rename('Phê duyệt')
    await desk.chooseStep('Hội đồng thông qua')
    await desk.label('Đến trạng thái').selectOption({ label: 'Chánh Văn phòng phê duyệt' })
    await desk.mail(3, 'Đến lượt xử lý', 'Người đến lượt xử lý')
    await desk.chooseState('step2')
    await desk.label('Mã').fill('hoiDong')
    await desk.label('Mã').press('Enter')
    await admin.locator('[data-state-key="hoiDong"]').waitFor()
    await desk.saved()
    await desk.publish(2)
    // Nothing moves by itself.
    const page = await day.as(science)
    await page.goto(dossiers.second)
    await deskPage(page).reaches('Thẩm định song song')
  }, 600_000)

  it('should move the running cases with a look before, and take one back', async () => {
    const desk = workflowDesk(admin)
    await desk.tab('Chuyển hồ sơ')
    await admin.getByLabel('Từ bản').selectOption({ index: 2 })
    await admin.getByLabel('Sang bản').selectOption({ index: 1 })
    await admin.getByRole('button', { name: 'Xem trước' }).click()
    const row = (title: string) => admin.getByRole('row', { name: title })
    await row('Hồ sơ thứ hai').getByText('Chuyển được').waitFor()
    await row('Hồ sơ thứ ba').getByText('Bản mới không có bước “Hội đồng cho ý kiến”').waitFor()
    await admin
      .getByLabel('Hồ sơ ở «Hội đồng cho ý kiến» chuyển đến')
      .selectOption({ label: 'Hội đồng cho ý kiến' })
    await admin.getByRole('button', { name: 'Xem trước' }).click()
    await row('Hồ sơ thứ ba').getByText('Chuyển được').waitFor()

    // Answers may go along to another field, where they have a place.
    await admin.getByRole('button', { name: '+ Chuyển nội dung một trường' }).click()
    await admin.getByLabel('Nội dung của trường').selectOption({ label: 'Kinh phí (triệu đồng)' })
    await admin.getByLabel('Chuyển sang trường').selectOption({ label: 'Tên sáng kiến' })
    await admin.getByRole('button', { name: 'Xem trước' }).click()
    await row('Hồ sơ thứ ba').getByText('Hai trường cùng chuyển vào “Tên sáng kiến”').waitFor()
    await expectAccessible(admin)
    await admin.getByRole('button', { name: 'Xóa: Chuyển nội dung 1' }).click()
    await admin.getByRole('button', { name: 'Xem trước' }).click()
    await row('Hồ sơ thứ ba').getByText('Chuyển được').waitFor()
    await admin.getByRole('button', { name: 'Chuyển hồ sơ (2)' }).click()
    await row('Hồ sơ thứ hai').getByText('Đã chuyển').waitFor()
    expect((await caseAt(dossiers.third)).state).toBe('hoiDong')
    await row('Hồ sơ thứ ba')
      .getByRole('button', { name: /^Hoàn tác: / })
      .click()
    await row('Hồ sơ thứ ba').getByText('Đã hoàn tác').waitFor()
    expect((await caseAt(dossiers.third)).state).toBe('step2')
  })

  it('should go on with the moved case to its end, with what had been said before', async () => {
    const [, science] = heads
    const page = await day.as(science)
    await page.goto(dossiers.second)
    await deskPage(page).reaches('Hai đơn vị thẩm định')
    await page.getByText(/: đồng ý/).waitFor()
    await vote(science, dossiers.second, 'Đồng ý')
    for (const member of council) await vote(member, dossiers.second, 'Đồng ý')
    await expect.poll(async () => (await caseAt(dossiers.second)).state).toBe('step3')

    const chief = await day.as('chief')
    await expect.poll(() => day.mailsTo('chief', dossiers.second).length).toBe(1)
    await chief.goto(dossiers.second)
    await deskPage(chief).act('Phê duyệt')
    await deskPage(chief).reaches('Đã hỗ trợ')
    await deskPage(chief).tab('Nhật ký')
    await chief.getByText('Chuyển sang bản quy trình mới').waitFor()
    await expectAccessible(chief)
  }, 600_000)
})
