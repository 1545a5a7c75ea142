import { DomainError } from '../../shared/domainError.ts'
import { unsealUrn } from '../council/sealUrn.ts'
import { unsealIdentity } from './sealIdentity.ts'
import type { Seal } from './sealOf.ts'

/** Whether the BALLOT_SECRET of this process opens a seal. What is in it is not looked at. */
export const isOpenedByKey = ({ kind, name, text }: Seal): boolean => {
  try {
    if (kind === 'cases') unsealIdentity(name, text)
    else unsealUrn(name, text)
    return true
  } catch (error) {
    if (error instanceof DomainError) return false
    throw error
  }
}
