import { DomainError } from '../shared/domainError.ts'
import { mailTemplates } from './templates/index.ts'
import type { MailTemplateDefinition } from './types.ts'

/** @throws DomainError MAIL_TEMPLATE_UNKNOWN (422) when no template has that name. */
export const templateNamed = (name: string): MailTemplateDefinition => {
  const found = Object.entries<MailTemplateDefinition>(mailTemplates).find(([key]) => key === name)
  if (found) return found[1]
  throw new DomainError('MAIL_TEMPLATE_UNKNOWN', 422, {
    vi: `Không có mẫu thư «${name}»; đề nghị chọn một trong: ${Object.keys(mailTemplates).join(', ')}.`,
    en: `There is no mail template "${name}"; use one of: ${Object.keys(mailTemplates).join(', ')}.`,
  })
}
