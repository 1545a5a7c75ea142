import type { Upload, UploadedFile } from '../form/inputProps.ts'
import { callApi } from '../shared/callApi.ts'

/** How files are sent to an address that answers `{ file: { id, name, size } }`. */
export function uploadTo(path: string): Upload {
  return async (file) => {
    const body = new FormData()
    body.append('file', file)
    const outcome = await callApi<{ file: UploadedFile }>(path, { body, method: 'POST' })
    if (outcome.ok) return outcome.value.file
    return outcome.failure.items.map(({ message }) => `${file.name}: ${message}`).join(' ')
  }
}
