import { DomainError } from '../../shared/domainError.ts'

/** What is wrong with what is to be played, and where. */
export const simulationInvalid = (path: string, vi: string, en: string): DomainError =>
  new DomainError('SIMULATION_INVALID', 422, { vi, en }, [
    { code: 'SIMULATION_INVALID', message: { en, vi }, path },
  ])
