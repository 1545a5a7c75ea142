import { RichText } from '@payloadcms/richtext-lexical/react'
import type { ComponentProps } from 'react'

import type { Body } from '../../../publication/types.ts'

type ProseProps = { body: Body | null }

/** The text of a page, from the editor's JSON. */
export function Prose({ body }: ProseProps) {
  if (body === null) return null
  return <RichText className="prose" data={body as unknown as ComponentProps<typeof RichText>['data']} />
}
