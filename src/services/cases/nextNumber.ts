import type { Payload } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import { DomainError } from '../../shared/domainError.ts'
import { localDay } from '../../shared/localDay.ts'
import { now } from '../clock.ts'

type Numbered = { id: string; numbering?: null | string }

const maxTries = 50

/** The next number of a procedure in this year's book: never given twice, begun anew each year. */
export const nextNumber = async (
  payload: Payload,
  { id, numbering }: Numbered,
  unit: null | string,
): Promise<string> => {
  const year = Number((localDay(now()) ?? '').slice(0, 4))
  for (let tries = 0; tries < maxTries; tries += 1) {
    const { sequence, sequenceYear } = await payload.findByID({
      collection: 'procedures',
      depth: 0,
      id,
      overrideAccess: true,
    })
    const number = sequenceYear === year ? (sequence ?? 0) + 1 : 1
    const isOurs = await dossierStore(payload).compareAndSet({
      collection: 'procedures',
      id,
      set: { sequence: number, sequenceYear: year },
      where: { sequence: sequence ?? null, sequenceYear: sequenceYear ?? null },
    })
    if (isOurs) return written(numbering ?? '{number}/{year}', number, year, await shortNameOf(payload, unit))
  }
  throw new DomainError('NUMBER_BUSY', 409, {
    vi: 'Nhiều hồ sơ đang được lập cùng lúc. Hãy thử lại.',
    en: 'Many cases are being begun at once. Try again.',
  })
}

const written = (pattern: string, number: number, year: number, unit: string): string =>
  pattern
    .replaceAll('{number}', String(number).padStart(3, '0'))
    .replaceAll('{year}', String(year))
    .replaceAll('{unit}', unit)

const shortNameOf = async (payload: Payload, unit: null | string): Promise<string> => {
  if (unit === null) return ''
  const found = await payload.findByID({
    collection: 'units',
    depth: 0,
    disableErrors: true,
    id: unit,
    overrideAccess: true,
  })
  return found?.shortName ?? ''
}
