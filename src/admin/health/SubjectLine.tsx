'use client'

import { say } from '../../shared/say.ts'
import { useLanguage } from '../shared/useLanguage.ts'
import { collectionTexts } from '../todo/todoTexts.ts'

/** The dossier that something is about, by its number alone; nothing where it is about none. */
export function SubjectLine({ collection, id }: { collection: null | string; id: null | string }) {
  const language = useLanguage()
  const text = Object.entries(collectionTexts).find(([slug]) => slug === collection)?.[1]
  if (!text || !id) return null

  return (
    <a href={`/admin/collections/${String(collection)}/${id}`}>
      {say(text, language)} {id}
    </a>
  )
}
