import { initialOf } from '../../../publication/initialOf.ts'
import type { ExemplarCard } from '../../../publication/types.ts'
import { Rosette } from './Rosette.tsx'

type CoverProps = { card: Pick<ExemplarCard, 'cover' | 'holderName' | 'title'>; isDecoration?: boolean }

/** The picture of an exemplar or, where there is none, an initial on a drum face. */
export function Cover({ card, isDecoration = false }: CoverProps) {
  if (card.cover === null) {
    return (
      <div aria-hidden="true" className="cover cover-initial">
        <Rosette />
        <span>{initialOf(card.holderName || card.title)}</span>
      </div>
    )
  }
  const { alt, height, url, width } = card.cover
  return (
    <div className="cover">
      <img
        alt={isDecoration ? '' : alt}
        height={height ?? undefined}
        loading={isDecoration ? 'lazy' : 'eager'}
        src={url}
        width={width ?? undefined}
      />
    </div>
  )
}
