import { DomainError } from '../src/shared/domainError.ts'

/** A collection whose dossiers have a form to fill in, by its slug. */
export const formCollection = (value: unknown): 'cases' | 'nominations' => {
  if (value === 'cases' || value === 'nominations') return value
  throw new DomainError('COLLECTION_UNKNOWN', 422, {
    vi: 'collection phải là một trong: cases, nominations.',
    en: 'collection must be one of: cases, nominations.',
  })
}
