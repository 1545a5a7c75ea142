/** Whether `If-None-Match` names this tag. A proxy that compresses marks tags as weak; for a read they are the same. */
export const matchesEtag = (ifNoneMatch: string | undefined, etag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((each) => ['*', etag].includes(each.trim().replace(/^W\//, '')))
