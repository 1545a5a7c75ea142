import type { Text } from '../../shared/text.ts'
import type { EffectDefinition, Recipient } from '../types.ts'
import type { WorkflowWords } from './wordsOfWorkflow.ts'

/** What follows a transition, in words. */
export function tellEffect(effect: EffectDefinition, words: WorkflowWords): Text {
  switch (effect.kind) {
    case 'act': {
      const { action, field, when } = effect
      const given = when === undefined ? null : (words.explain(when) ?? { vi: when, en: when })
      return {
        vi: `Thực hiện “${action}” trên hồ sơ nêu ở trường “${field}”${given ? `, nếu: ${given.vi}` : ''}`,
        en: `Do “${action}” on the dossier that “${field}” names${given ? `, if: ${given.en}` : ''}`,
      }
    }
    case 'case':
      return {
        vi: `Lập hồ sơ «${effect.title.vi}» theo thủ tục “${effect.procedure}”`,
        en: `Start “${effect.title.en}” by the procedure “${effect.procedure}”`,
      }
    case 'document': {
      const template = words.document(effect.template)
      return {
        vi: `Lập văn bản «${effect.name?.vi ?? template.vi}»${effect.name ? ` theo mẫu «${template.vi}»` : ''}`,
        en: `Make the document “${effect.name?.en ?? template.en}”${effect.name ? ` from “${template.en}”` : ''}`,
      }
    }
    case 'mail': {
      const to = tellRecipient(effect.to, words)
      const template = words.template(effect.template)
      return { vi: `Gửi thư «${template.vi}» cho ${to.vi}`, en: `Mail “${template.en}” to ${to.en}` }
    }
    case 'notify': {
      const to = tellRecipient(effect.to, words)
      return { vi: `Báo cho ${to.vi}: ${effect.text.vi}`, en: `Tell ${to.en}: ${effect.text.en}` }
    }
    case 'publish':
      return {
        vi: `Đăng công khai ở “${effect.collection}”: ${effect.title}`,
        en: `Publish in “${effect.collection}”: ${effect.title}`,
      }
    case 'record':
      return effect.name === undefined
        ? { vi: `Tạo bản ghi ở “${effect.collection}”`, en: `Create a record of “${effect.collection}”` }
        : {
            vi: `Tạo hoặc cập nhật bản ghi “${effect.name}” ở “${effect.collection}”`,
            en: `Create or update the record “${effect.name}” of “${effect.collection}”`,
          }
    case 'run':
      return { vi: `Chạy tác vụ “${effect.name}”`, en: `Run “${effect.name}”` }
    case 'set':
      return {
        vi: `Ghi trường “${effect.field}” = ${effect.expression}`,
        en: `Set “${effect.field}” = ${effect.expression}`,
      }
    case 'webhook':
      return { vi: `Gọi địa chỉ “${effect.name}”`, en: `Call “${effect.name}”` }
    case 'withdraw':
      return {
        vi: `Gỡ trang đã đăng ở “${effect.collection}”`,
        en: `Take the page in “${effect.collection}” off the site`,
      }
  }
}

const fixed: Record<'assignees' | 'creator' | 'watchers', Text> = {
  assignees: { vi: 'người đến lượt', en: 'whoever’s turn it is' },
  creator: { vi: 'người lập hồ sơ', en: 'the creator' },
  watchers: { vi: 'người theo dõi', en: 'watchers' },
}

function tellRecipient(to: Recipient, words: WorkflowWords): Text {
  if (typeof to === 'string') return fixed[to]
  if ('role' in to) return words.role(to.role)
  return 'relation' in to ? words.relation(to.relation) : { vi: 'một người', en: 'one person' }
}
