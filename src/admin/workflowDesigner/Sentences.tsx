'use client'

import type { Text } from '../../shared/text.ts'
import { useSay } from '../design/useSay.ts'

/** A rule in words, so that it can be read aloud and agreed to. */
export function Sentences({ texts }: { texts: Text[] }) {
  const t = useSay()
  if (texts.length === 0) return null

  return (
    <div className="td-fd-sentence td-wd-told">
      {texts.map((text, index) => (
        <p key={index}>{t(text)}</p>
      ))}
    </div>
  )
}
