'use client'

import { linkableActions } from '../../../workflow/links/linkableActions.ts'
import type { FormDefinition } from '../../../forms/types.ts'
import type { Language } from '../../../shared/language.ts'
import type { ActionsReply } from '../../shared/apiTypes.ts'
import { FailureNotice } from '../../shared/FailureNotice.tsx'
import { useResource } from '../../shared/useResource.ts'
import { LinkForm } from './LinkForm.tsx'
import { showableSections } from './showableSections.ts'
import { LinkList } from './LinkList.tsx'
import type { GivenLink } from './givenLink.ts'

type LinksProps = {
  collection: string
  definition: FormDefinition
  id: string
  labels: Record<string, string>
  language: Language
  reply: ActionsReply
  /** Keys of the fields that the form shows with these answers. */
  visible: string[]
}

/** One-time links on a dossier: a new one for somebody without an account, and those that one has given. */
export function Links({ collection, definition, id, labels, language, reply, visible }: LinksProps) {
  const vi = language === 'vi'
  const address = `/api/${collection}/${id}/links`
  const links = useResource<{ links: GivenLink[] }>(`${address}?rev=${String(reply.rev)}`)
  const choices = linkableActions(reply)
  const reload = () => void links.reload()

  return (
    <section aria-label={vi ? 'Liên kết một lần' : 'One-time links'}>
      <p className="td-muted">
        {vi
          ? 'Liên kết một lần cho phép một người không có tài khoản cho ý kiến thay Ông/Bà, một lần, trong thời hạn. Địa chỉ chỉ có trong thư gửi cho người đó; nhật ký ghi rõ ai làm và do ai cấp. Liên kết tự hết hiệu lực khi hồ sơ chuyển bước.'
          : 'A one-time link lets somebody without an account speak for you, once, until it expires. Its address is in the mail to them alone; the history says who did it and who gave the link. It ends by itself when the dossier moves on.'}
      </p>
      <LinkForm
        {...{ address, choices, language }}
        onDone={reload}
        rev={reply.rev}
        sections={showableSections(definition, reply, visible)}
      />
      <h2>{vi ? 'Liên kết đã gửi' : 'Links given'}</h2>
      {links.failure && <FailureNotice failure={links.failure} />}
      {!links.value && !links.failure && <p aria-busy="true">{vi ? 'Đang tải…' : 'Loading…'}</p>}
      {links.value && (
        <LinkList
          labels={labels}
          language={language}
          links={links.value.links}
          onChange={reload}
          reply={reply}
        />
      )}
    </section>
  )
}
