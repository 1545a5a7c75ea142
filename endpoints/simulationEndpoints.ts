import type { Endpoint } from 'payload'

import { hasRole } from '../access/hasRole.ts'
import { signedIn } from '../access/signedIn.ts'
import { readDefinition } from '../src/services/definitions/readDefinition.ts'
import { lintForPublication } from '../src/services/workflows/lintForPublication.ts'
import { simulateWorkflow } from '../src/services/workflows/simulateWorkflow.ts'
import type { Language } from '../src/shared/language.ts'
import type { Problem } from '../src/shared/problem.ts'
import { toBpmn } from '../src/workflow/export/toBpmn.ts'
import { toMermaid } from '../src/workflow/export/toMermaid.ts'
import type { SavedRun } from '../src/workflow/simulate/replayTest.ts'
import { guardedEndpoint } from './guardedEndpoint.ts'
import { commandOf } from './commandOf.ts'

const designers = hasRole('standing-head', 'standing-officer')

/** Trying a workflow before it is published, and taking it elsewhere. */
export const simulationEndpoints: Endpoint[] = [
  guardedEndpoint({
    access: designers,
    handler: async (req) => {
      const { id, input } = await commandOf(req)
      const language = languageOf(req.i18n.language)
      const frames = await simulateWorkflow({ id, input, payload: req.payload, user: req.user })
      return Response.json({
        frames: frames.map(({ problems, ...frame }) => ({ ...frame, errors: told(problems, language) })),
      })
    },
    method: 'post',
    path: '/:id/simulate',
  }),
  guardedEndpoint({
    access: designers,
    handler: async (req) => {
      const { id } = await commandOf(req, [])
      const source = await req.payload.findByID({
        collection: 'workflows',
        depth: 0,
        id,
        overrideAccess: true,
      })
      const definition = readDefinition('workflows', source.definition)
      const problems = await lintForPublication(
        req.payload,
        id,
        definition,
        (source.runs ?? []) as SavedRun[],
      )
      return Response.json({ problems: told(problems, languageOf(req.i18n.language)) })
    },
    method: 'post',
    path: '/:id/lint',
  }),
  guardedEndpoint({
    access: signedIn,
    handler: async (req) => {
      const id = String(req.routeParams?.['id'] ?? '')
      const source = await req.payload.findByID({
        collection: 'workflows',
        depth: 0,
        id,
        overrideAccess: false,
        user: req.user,
      })
      const definition = readDefinition('workflows', source.definition)
      const language = languageOf(req.i18n.language)
      return req.searchParams.get('format') === 'mermaid'
        ? new Response(toMermaid(definition, language), {
            headers: { 'content-type': 'text/plain; charset=utf-8' },
          })
        : new Response(toBpmn(definition, language), {
            headers: { 'content-type': 'application/xml; charset=utf-8' },
          })
    },
    method: 'get',
    path: '/:id/export',
  }),
]

const languageOf = (language: string): Language => (language === 'en' ? 'en' : 'vi')

const told = (problems: Problem[], language: Language) =>
  problems.map((problem) => ({ ...problem, message: problem.message[language] }))
