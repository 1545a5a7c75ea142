import { DomainError } from '../src/shared/domainError.ts'

/** `forms` or `workflows`. */
export const definitionKind = (value: unknown): 'forms' | 'workflows' => {
  if (value === 'forms' || value === 'workflows') return value
  throw new DomainError('KIND_UNKNOWN', 422, {
    vi: 'kind phải là forms hoặc workflows.',
    en: 'kind must be forms or workflows.',
  })
}
