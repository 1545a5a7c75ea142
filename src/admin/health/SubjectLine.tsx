'use client'

import { dossierKinds } from '../../services/dossiers/dossierKinds.ts'
import { say } from '../../shared/say.ts'
import type { Text } from '../../shared/text.ts'
import { useLanguage } from '../shared/useLanguage.ts'

const texts: Record<string, Text> = { ...dossierKinds, procedures: { vi: 'Thủ tục', en: 'Procedure' } }

/** The dossier or procedure that something is about, by its number alone; nothing where it is about none. */
export function SubjectLine({ collection, id }: { collection: null | string; id: null | string }) {
  const language = useLanguage()
  const text = Object.entries(texts).find(([slug]) => slug === collection)?.[1]
  if (!text || !id) return null

  return (
    <a href={`/admin/collections/${String(collection)}/${id}`}>
      {say(text, language)} {id}
    </a>
  )
}
