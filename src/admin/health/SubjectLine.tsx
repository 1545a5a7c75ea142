'use client'

import { dossierKinds } from '../../services/dossiers/dossierKinds.ts'
import { say } from '../../shared/say.ts'
import type { Text } from '../../shared/text.ts'
import { useLanguage } from '../shared/useLanguage.ts'

const texts: Record<string, Text> = { ...dossierKinds, procedures: { vi: 'Thủ tục', en: 'Procedure' } }

type SubjectLineProps = { collection: null | string; id: null | string; name?: null | string }

/** The dossier or procedure that something is about: a dossier by its number alone; nothing where it is about none. */
export function SubjectLine({ collection, id, name }: SubjectLineProps) {
  const language = useLanguage()
  const text = Object.entries(texts).find(([slug]) => slug === collection)?.[1]
  if (!text || !id) return null

  return (
    <a href={`/admin/collections/${String(collection)}/${id}`}>
      {say(text, language)} {name ?? id}
    </a>
  )
}
