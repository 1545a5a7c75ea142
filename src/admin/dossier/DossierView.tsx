import type { DocumentViewServerProps } from 'payload'

import { Dossier } from './Dossier.tsx'

/** The page of one nomination or case: the document is loaded again by the browser, through the public interface. */
export function DossierView({ doc, initPageResult }: DocumentViewServerProps) {
  const collection = initPageResult.collectionConfig?.slug ?? 'nominations'

  return <Dossier collection={collection} id={String(doc['id'])} />
}
