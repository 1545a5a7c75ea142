import type { RulePack } from '../../commendation/rulePackSchema.ts'
import { nd152Of2025 } from './nd152-2025.ts'

/** Rule packs that are shipped, oldest first. */
export const shippedRulePacks: RulePack[] = [nd152Of2025]
