'use client'

import { useMemo } from 'react'

import { useResource } from '../../shared/useResource.ts'
import { sendFile } from './sendFile.ts'
import type { SendOptions, UploadedFile } from './sendFile.ts'

export type Evidence = {
  /** What the server keeps, by id. */
  kept: Map<string, UploadedFile>
  upload: (file: File, field: string, options: SendOptions) => Promise<string | UploadedFile>
  urlOf: (id: string) => string
}

/** The evidence of one dossier over the HTTP interface; `base` is its address. */
export function useEvidence(base: string): Evidence {
  const { reload, value } = useResource<{ files: UploadedFile[] }>(`${base}/files`)
  return useMemo(
    () => ({
      kept: new Map((value?.files ?? []).map((file) => [file.id, file])),
      upload: async (file, field, options) => {
        const outcome = await sendFile(`${base}/files?field=${encodeURIComponent(field)}`, file, options)
        if (typeof outcome !== 'string') void reload()
        return outcome
      },
      urlOf: (id) => `${base}/files/${encodeURIComponent(id)}`,
    }),
    [base, reload, value],
  )
}
