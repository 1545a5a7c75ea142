import type { CollectionBeforeChangeHook } from 'payload'

import { readRulePack } from '../src/services/definitions/readRulePack.ts'

export const checkRulePack: CollectionBeforeChangeHook = ({ data }) => {
  if (data['definition'] !== undefined) readRulePack(data['definition'])
  return data
}
