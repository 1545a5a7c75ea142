import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'

import type { FormDefinition } from '../../src/forms/types.ts'
import type { WorkflowDefinition } from '../../src/workflow/types.ts'
import { ask } from './ask.ts'
import { choose } from './choose.ts'
import { deskPage } from './deskPage.ts'
import { designerDay } from './designerDay.ts'
import { drawForm } from './drawForm.ts'
import { expectAccessible } from './expectAccessible.ts'
import { mouse } from './hand.ts'
import { save } from './save.ts'
import { workflowDesk } from './workflowDesk.ts'

const name = 'Hỗ trợ kinh phí sáng kiến'
const key = 'ho-tro-kinh-phi'
const form: FormDefinition = {
  formatVersion: 1,
  key,
  title: { vi: name, en: 'Support of an initiative' },
  pages: [
    {
      key: 'noiDung',
      title: { vi: 'Nội dung', en: 'Content' },
      sections: [
        {
          key: 'deNghi',
          title: { vi: 'Nội dung đề nghị', en: 'What is asked for' },
          fields: [
            {
              key: 'tenSangKien',
              type: 'text',
              label: { vi: 'Tên sáng kiến', en: 'Initiative' },
              required: true,
            },
            {
              key: 'kinhPhi',
              type: 'number',
              label: { vi: 'Kinh phí (triệu đồng)', en: 'Million dong' },
              required: true,
            },
          ],
        },
      ],
    },
  ],
}
const council = [
  'council-chair',
  'council-secretary',
  'council-member',
  ...[2, 3, 4, 5, 6, 7].map((place) => `council-member-${String(place)}`),
]
const officer = 'unit-officer.noichinh'
const heads = ['unit-head.kinhte', 'unit-head.khoagiao'] as const

type Stored = { definition: WorkflowDefinition; latestNumber: null | number }
type Case = { answers: Record<string, unknown>; number: string; state: string }

describe('a new procedure, from an empty page to the end of a case', () => {
  const day = designerDay()
  let admin: Page
  let workflow = ''
  const dossiers = { first: '', second: '', third: '' }

  beforeAll(async () => {
    admin = await day.as('standing-officer')
  }, 300_000)

  const stored = async (): Promise<Stored> =>
    (await ask(admin, `/api/workflows/${workflow}?depth=0`)).body as Stored
  const caseAt = async (path: string): Promise<Case> =>
    (await ask(admin, `/api${path.replace('/admin/collections', '')}?depth=0`)).body as Case
  const begin = async (title: string, initiative: string): Promise<string> => {
    const page = await day.as(officer)
    await page.goto('/admin')
    await page.getByRole('link', { name: 'Lập hồ sơ theo thủ tục' }).click()
    await page.getByLabel(/^Thủ tục/).selectOption({ label: name })
    await page.getByLabel(/^Tên hồ sơ/).fill(title)
    await page.getByRole('button', { exact: true, name: 'Lập hồ sơ' }).click()
    await page.waitForURL(/cases\/.+/)
    await page.getByLabel('Tên sáng kiến').fill(initiative)
    return new URL(page.url()).pathname
  }
  const submit = async () => {
    const page = await day.as(officer)
    await page.getByLabel('Kinh phí (triệu đồng)').fill('45')
    await page.getByText('Đã lưu', { exact: true }).waitFor()
    await deskPage(page).act('Nộp đề nghị')
    await deskPage(page).reaches('Thẩm định song song')
  }
  const vote = async (who: string, dossier: string, choice: 'Không đồng ý' | 'Đồng ý', comment?: string) => {
    const page = await day.as(who)
    await page.goto(dossier)
    await deskPage(page).act('Cho ý kiến')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(choice, { exact: true }).check()
    if (comment !== undefined) await dialog.getByRole('textbox').fill(comment)
    await dialog.getByRole('button', { name: 'Xác nhận' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('button', { exact: true, name: 'Cho ý kiến' }).waitFor({ state: 'detached' })
  }

  it('should get its form', async () => {
    await admin.goto('/admin/collections/forms/create')
    await admin.getByLabel('Tên biểu mẫu').fill(name)
    await admin.getByLabel('Mã biểu mẫu').fill(key)
    await admin.getByRole('button', { name: 'Tạo biểu mẫu' }).click()
    await admin.waitForURL(/forms\/(?!create)[\w-]+$/)
    await admin.locator('.td-fd-canvas').waitFor()
    await drawForm(admin, mouse(admin), form)
    await workflowDesk(admin).saved()
    await workflowDesk(admin).publish(1)
    const { definition } = (await ask(admin, `/api/forms/${admin.url().split('/').at(-1) ?? ''}?depth=0`))
      .body as { definition: FormDefinition }
    expect(definition).toEqual(form)
  })

  it('should get its workflow: two units in parallel, a vote by ratio, a reminder, mails', async () => {
    const desk = workflowDesk(admin)
    const { properties } = desk
    await desk.begin(name, key)
    workflow = admin.url().split('/').at(-1) ?? ''
    await desk.tab('Bảng')
    await properties.getByLabel(/^Xem cùng biểu mẫu/).selectOption({ label: name })

    // Draft, review, council, done: each after the one before.
    await desk.chooseState('draft')
    await admin.getByRole('button', { name: '+ Thêm sau «Bản nháp»' }).click()
    await desk.rename('Thẩm định song song')
    await admin.getByRole('button', { name: '+ Thêm sau «Thẩm định song song»' }).click()
    await desk.rename('Hội đồng cho ý kiến')
    await admin.getByLabel('Loại trạng thái mới').selectOption('success')
    await admin.getByRole('button', { name: '+ Thêm sau «Hội đồng cho ý kiến»' }).click()
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
    await expectAccessible(admin)

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
      await admin.locator(`[data-action="${action}"] input`).fill(label)
    await desk.chooseStep('Nộp đề nghị')
    await desk.label('Biểu mẫu phải điền đủ và đúng').check()
    await desk.mail(1, 'Đến lượt xử lý', 'Người đến lượt xử lý')
    await desk.chooseStep('Thẩm định đạt')
    await desk.mail(1, 'Đến lượt xử lý', 'Người đến lượt xử lý')
    await desk.chooseStep('Hội đồng thông qua')
    await desk.mail(1, 'Thay đổi trạng thái', 'Người lập hồ sơ')
    // A step «Lập văn bản» (effect `document`) is added here, and its document looked for at the end of the first case,
    // as soon as effects can generate one.

    await admin.getByText('Không có lỗi; có thể ban hành.').first().waitFor()
    await desk.saved()
    const { definition } = await stored()
    expect(definition.states[1]?.parallel?.branches.map(({ steps }) => steps[0]?.assign.to)).toEqual([
      [{ kind: 'headOf', unit: 'kinhte' }],
      [{ kind: 'headOf', unit: 'khoagiao' }],
    ])
    expect(definition.states[2]?.approval).toMatchObject({ percent: 66, rule: 'ratio', yes: 'forward3' })
  }, 300_000)

  it('should be tried with a fast clock: the reminder waits for two working days, over the weekend', async () => {
    const desk = workflowDesk(admin)
    await desk.tab('Chạy thử')
    await admin.getByLabel('Người lập hồ sơ').selectOption({ index: 1 })
    // A Thursday; two working days later it is Monday.
    await admin.getByLabel(/^Bắt đầu lúc/).fill('2026-03-05T09:00')
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
    for (const head of heads)
      await expect.poll(() => day.mailsTo(head, dossiers.first).length, { timeout: 30_000 }).toBe(1)
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
    for (const member of council)
      await expect.poll(() => day.mailsTo(member, dossiers.first).length, { timeout: 30_000 }).toBe(1)
    const [last = '', ...others] = [...council].reverse()
    for (const [index, member] of others.entries()) {
      await vote(member, dossiers.first, index === 0 ? 'Không đồng ý' : 'Đồng ý')
      expect((await caseAt(dossiers.first)).state).toBe('step2')
    }
    await vote(last, dossiers.first, 'Đồng ý')
    await expect.poll(async () => (await caseAt(dossiers.first)).state).toBe('done')
    await expect.poll(() => day.mailsTo(officer, dossiers.first).length, { timeout: 30_000 }).toBe(1)

    const page = await day.as(officer)
    await page.goto(dossiers.first)
    await deskPage(page).reaches('Đã hỗ trợ')
    await deskPage(page).tab('Nhật ký')
    await page.getByText('Phù hợp, có nguồn kinh phí.').waitFor()
    expect(await page.locator('.td-timeline').getByText('Cho ý kiến', { exact: true }).count()).toBe(9)
    expect(await page.locator('.td-timeline').getByText('Hội đồng thông qua').count()).toBe(1)
  }, 300_000)

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
    await desk.chooseState('step2')
    await desk.label('Mã').fill('hoiDong')
    await desk.label('Mã').press('Enter')
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
    await desk.mail(2, 'Đến lượt xử lý', 'Người đến lượt xử lý')
    await desk.saved()
    await desk.publish(2)
    // Nothing moves by itself.
    const page = await day.as(science)
    await page.goto(dossiers.second)
    await deskPage(page).reaches('Thẩm định song song')
  }, 300_000)

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
    await expectAccessible(admin)
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
    await expect.poll(() => day.mailsTo('chief', dossiers.second).length, { timeout: 30_000 }).toBe(1)
    await chief.goto(dossiers.second)
    await deskPage(chief).act('Phê duyệt')
    await deskPage(chief).reaches('Đã hỗ trợ')
    await deskPage(chief).tab('Nhật ký')
    await chief.getByText('Chuyển sang bản quy trình mới').waitFor()
    await expectAccessible(chief)
  }, 300_000)
})
