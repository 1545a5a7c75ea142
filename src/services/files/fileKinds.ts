/** The kinds of files taken as evidence: extension, MIME type, and what the content must prove to be. */
export const fileKinds = {
  docx: { proof: 'office', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  jpeg: { proof: 'image', type: 'image/jpeg' },
  jpg: { proof: 'image', type: 'image/jpeg' },
  odt: { proof: 'office', type: 'application/vnd.oasis.opendocument.text' },
  pdf: { proof: 'pdf', type: 'application/pdf' },
  png: { proof: 'image', type: 'image/png' },
  pptx: {
    proof: 'office',
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  },
  webp: { proof: 'image', type: 'image/webp' },
  xlsx: { proof: 'office', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
} as const

export type FileKind = (typeof fileKinds)[keyof typeof fileKinds]
