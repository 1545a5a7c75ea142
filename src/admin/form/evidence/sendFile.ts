import { isRecord } from '../../../shared/isRecord.ts'

export type UploadedFile = { id: string; name: string; size: number; type?: string; uploadedAt?: string }
export type SendOptions = { onProgress: (share: number) => void; signal: AbortSignal }

/** Sends one file and tells how far it is, which `fetch` cannot. Gives what is kept, or the sentence that says why not. */
export function sendFile(
  url: string,
  file: File,
  { onProgress, signal }: SendOptions,
): Promise<string | UploadedFile> {
  return new Promise((resolve) => {
    const isEnglish = document.documentElement.lang.startsWith('en')
    const unreachable = isEnglish
      ? 'The upload was cut off. Check the network, then send it again.'
      : 'Việc tải lên bị ngắt. Hãy kiểm tra mạng rồi tải lại.'
    const request = new XMLHttpRequest()
    request.open('POST', url)
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => resolve(replyOf(request.response) ?? unreachable)
    request.onerror = () => resolve(unreachable)
    request.onabort = () => resolve('')
    signal.addEventListener('abort', () => request.abort())
    const body = new FormData()
    body.append('file', file, file.name)
    request.send(body)
  })
}

function replyOf(reply: unknown): string | undefined | UploadedFile {
  if (!isRecord(reply)) return undefined
  const [file] = Array.isArray(reply['files']) ? (reply['files'] as unknown[]) : []
  if (isRecord(file) && typeof file['id'] === 'string') return file as unknown as UploadedFile
  const [error] = Array.isArray(reply['errors']) ? (reply['errors'] as unknown[]) : []
  return isRecord(error) && typeof error['message'] === 'string' ? error['message'] : undefined
}
