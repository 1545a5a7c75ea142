'use client'

import type { EffectDefinition } from '../../../workflow/types.ts'
import { FeelEditor } from '../../design/editors/FeelEditor.tsx'
import { FormulaHelp } from '../../design/editors/FormulaHelp.tsx'
import { useSay } from '../../design/useSay.ts'
import { pageChoices } from '../catalogue.ts'
import { ChoiceEditor } from './ChoiceEditor.tsx'

type Publish = Extract<EffectDefinition, { kind: 'publish' }>

type PublishDetailProps = { onChange: (effect: Publish) => void; value: Publish }

/** What of a dossier is put on the public site, and where. */
export function PublishDetail({ onChange, value }: PublishDetailProps) {
  const t = useSay()
  const { body, collection, kind, summary, title } = value
  const change = (part: Partial<Publish>) => {
    const next = { body, collection, summary, title, ...part }
    // A part that is left empty is not there at all.
    onChange({
      collection: next.collection,
      kind,
      title: next.title,
      ...(next.summary ? { summary: next.summary } : {}),
      ...(next.body ? { body: next.body } : {}),
    })
  }

  return (
    <>
      <ChoiceEditor
        label={{ vi: 'Đăng ở mục', en: 'Published in' }}
        onChange={(slug) => change({ collection: slug })}
        options={pageChoices}
        value={collection}
      />
      <FeelEditor
        label={{ vi: 'Tiêu đề (FEEL)', en: 'Title (FEEL)' }}
        onChange={(source) => change({ title: source })}
        value={title}
      />
      <FeelEditor
        isOptional
        label={{ vi: 'Tóm tắt (FEEL, có thể để trống)', en: 'Summary (FEEL, may be empty)' }}
        onChange={(source) => change({ summary: source })}
        value={summary ?? ''}
      />
      <FeelEditor
        isOptional
        label={{ vi: 'Nội dung (FEEL, có thể để trống)', en: 'Text (FEEL, may be empty)' }}
        onChange={(source) => change({ body: source })}
        value={body ?? ''}
      />
      <FormulaHelp />
      <p className="td-help">
        {t({
          vi: 'Ai cũng đọc được trang này. Một hồ sơ có một trang trong mỗi mục; đăng lần nữa là sửa trang đó.',
          en: 'Everybody can read this page. A dossier has one page in each place; to publish again changes it.',
        })}
      </p>
    </>
  )
}
