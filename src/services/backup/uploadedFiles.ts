import { readdir } from 'node:fs/promises'

import type { Payload } from 'payload'

type UploadFolder = { files: string[]; folder: string; slug: string }

/** The folders of uploaded files and what lies in them. */
export const uploadedFiles = async (payload: Payload): Promise<UploadFolder[]> =>
  Promise.all(
    payload.config.collections
      .filter(({ upload }) => Boolean(upload))
      .map(async ({ slug, upload }) => ({
        files: await filesIn(upload.staticDir ?? slug),
        folder: upload.staticDir ?? slug,
        slug,
      })),
  )

const filesIn = async (folder: string): Promise<string[]> => {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .toSorted()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
