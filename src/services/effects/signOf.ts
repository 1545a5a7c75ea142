import { signedFor } from '../../shared/signedFor.ts'
import type { EffectPlan } from './effectPlan.ts'

/** What stands before the name in the signature block when somebody signs in another's place. */
export const signOf = ({ delegator }: EffectPlan): string =>
  delegator ? signedFor(delegator.kind, delegator.person.name).vi : ''
