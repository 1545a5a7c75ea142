import type { Payload } from 'payload'

import { councilInForce } from '../../commendation/councilInForce.ts'
import { councilsOf } from './councilsOf.ts'

/** The council in force on a day (`YYYY-MM-DD`); undefined when there is none. */
export const councilOn = async (payload: Payload, day: string) =>
  councilInForce(await councilsOf(payload), day)
