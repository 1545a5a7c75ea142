import type { DocumentViewServerProps } from 'payload'

import { LazyDossier } from './LazyDossier.tsx'

/** The page of one nomination or case: the document is loaded again by the browser, through the public interface. */
export function DossierView({ doc, initPageResult }: DocumentViewServerProps) {
  const collection = initPageResult.collectionConfig?.slug ?? 'nominations'

  return <LazyDossier collection={collection} id={String(doc['id'])} />
}
