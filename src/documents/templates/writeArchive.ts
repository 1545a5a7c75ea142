import type PizZip from 'pizzip'

/** The earliest moment that a ZIP file can hold. */
const epoch = new Date('1980-01-01T00:00:00Z')

/** The bytes of an archive; the same entries always give the same bytes, whenever and wherever it is written. */
export function writeArchive(zip: PizZip): Uint8Array {
  for (const entry of Object.values(zip.files)) entry.date = epoch
  return zip.generate({ compression: 'DEFLATE', type: 'uint8array' })
}
