import type { Text } from '../../shared/text.ts'
import type { EffectDefinition, Recipient } from '../types.ts'
import type { WorkflowWords } from './wordsOfWorkflow.ts'

/** What follows a transition, in words. */
export function tellEffect(effect: EffectDefinition, words: WorkflowWords): Text {
  const told = (source: string): Text => words.explain(source) ?? { vi: source, en: source }
  switch (effect.kind) {
    case 'act': {
      const { action, field, undoes, when } = effect
      const [named, given] = [words.field(field), when === undefined ? null : told(when)]
      return {
        vi: `Thực hiện “${action}” trên hồ sơ nêu ở trường «${named.vi}»${given ? `, nếu: ${given.vi}` : ''}${undoes === undefined ? '' : `, khi không còn hồ sơ nào khác giữ “${undoes}”`}`,
        en: `Do “${action}” on the dossier that “${named.en}” names${given ? `, if: ${given.en}` : ''}${undoes === undefined ? '' : `, once no other dossier keeps up “${undoes}”`}`,
      }
    }
    case 'case': {
      const procedure = words.procedure(effect.procedure)
      return {
        vi: `Lập hồ sơ «${effect.title.vi}» theo thủ tục «${procedure.vi}»`,
        en: `Start “${effect.title.en}” by the procedure “${procedure.en}”`,
      }
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
    case 'publish': {
      const [place, title] = [words.collection(effect.collection), told(effect.title)]
      return {
        vi: `Đăng công khai ở «${place.vi}»: ${title.vi}`,
        en: `Publish in “${place.en}”: ${title.en}`,
      }
    }
    case 'record': {
      const place = words.collection(effect.collection)
      return effect.name === undefined
        ? { vi: `Tạo bản ghi ở «${place.vi}»`, en: `Create a record of “${place.en}”` }
        : {
            vi: `Tạo hoặc cập nhật bản ghi “${effect.name}” ở «${place.vi}»`,
            en: `Create or update the record “${effect.name}” of “${place.en}”`,
          }
    }
    case 'run':
      return words.consequence(effect.name)
    case 'set': {
      const [field, value] = [words.field(effect.field), told(effect.expression)]
      return { vi: `Ghi vào trường «${field.vi}»: ${value.vi}`, en: `Set “${field.en}” to ${value.en}` }
    }
    case 'webhook':
      return { vi: `Gọi địa chỉ “${effect.name}”`, en: `Call “${effect.name}”` }
    case 'withdraw': {
      const place = words.collection(effect.collection)
      return { vi: `Gỡ trang đã đăng ở «${place.vi}»`, en: `Take the page in “${place.en}” off the site` }
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
  return 'relation' in to ? words.relation(to.relation) : words.person(to.user)
}
