import { DomainError } from '../src/shared/domainError.ts'

/** 415 for an upload that is no multipart body. */
export const notMultipart = () =>
  new DomainError('UNSUPPORTED_MEDIA_TYPE', 415, {
    vi: 'Hãy gửi tệp dạng multipart/form-data.',
    en: 'Send the files as multipart/form-data.',
  })
