import type { PayloadRequest } from 'payload'

import { simulateWorkflow } from '../src/services/workflows/simulateWorkflow.ts'
import { told } from './told.ts'

/** A play of a workflow, what was refused in it in the language of whoever asked; REST and GraphQL alike. */
export const playWorkflow = async (req: PayloadRequest, id: string, input: Record<string, unknown>) => {
  const frames = await simulateWorkflow({ id, input, payload: req.payload, user: req.user })
  return { frames: frames.map(({ problems, ...frame }) => ({ ...frame, errors: told(problems, req) })) }
}
