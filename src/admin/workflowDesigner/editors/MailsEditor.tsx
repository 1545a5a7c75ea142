'use client'

import type { ProcedureMail } from '../../../workflow/procedureMail.ts'
import { ListEditor } from '../../design/editors/ListEditor.tsx'
import { TextPairEditor } from '../../design/editors/TextPairEditor.tsx'
import { useSay } from '../../design/useSay.ts'
import { TextEditor } from './TextEditor.tsx'

type MailsEditorProps = {
  onChange: (mails: ProcedureMail[] | undefined) => void
  value: ProcedureMail[] | undefined
}

/** The mails that a procedure writes in its own words; effects and reminders name them by their keys. */
export function MailsEditor({ onChange, value = [] }: MailsEditorProps) {
  const t = useSay()
  const free = (number: number): string =>
    value.some(({ key }) => key === `thu${String(number)}`) ? free(number + 1) : `thu${String(number)}`
  const blank: ProcedureMail = {
    body: { vi: 'Hồ sơ {dossier.title} đã đến bước mới.', en: 'The dossier {dossier.title} has moved on.' },
    key: free(1),
    subject: { vi: 'Hồ sơ {dossier.title}', en: 'Dossier {dossier.title}' },
  }

  return (
    <>
      <ListEditor<ProcedureMail>
        add={{ vi: '+ Thêm mẫu thư', en: '+ Add a mail' }}
        blank={blank}
        item={{ vi: 'Mẫu thư', en: 'Mail' }}
        items={value}
        label={{ vi: 'Mẫu thư riêng của quy trình', en: 'Mails of this workflow' }}
        onChange={onChange}
        render={(mail, set) => <MailEditor onChange={set} value={mail} />}
      />
      <p className="td-help">
        {t({
          vi: 'Trong tiêu đề và nội dung, đặt tên hoặc công thức FEEL trong ngoặc nhọn như ở mẫu văn bản: {dossier.title}, {texts.<mã trường>}, {step.comment}. Người nhận không được xem nội dung nào thì thẻ đó để trống.',
          en: 'In subject and text, names or FEEL stand between braces as in document templates: {dossier.title}, {texts.<field>}, {step.comment}. A tag stays empty for whoever may not read what it tells.',
        })}
      </p>
    </>
  )
}

type MailEditorProps = { onChange: (mail: ProcedureMail) => void; value: ProcedureMail }

function MailEditor({ onChange, value }: MailEditorProps) {
  return (
    <>
      <TextEditor
        label={{ vi: 'Mã mẫu thư', en: 'Key of the mail' }}
        onChange={(key) => onChange({ ...value, key })}
        value={value.key}
      />
      <TextPairEditor
        label={{ vi: 'Tiêu đề thư', en: 'Subject' }}
        onChange={(subject) => subject && onChange({ ...value, subject })}
        required
        value={value.subject}
      />
      <TextPairEditor
        isLong
        label={{ vi: 'Nội dung thư', en: 'Text of the mail' }}
        onChange={(body) => body && onChange({ ...value, body })}
        required
        value={value.body}
      />
    </>
  )
}
