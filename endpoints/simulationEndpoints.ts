import type { Endpoint } from 'payload'

import { readDefinition } from '../src/services/definitions/readDefinition.ts'
import { lintForPublication } from '../src/services/workflows/lintForPublication.ts'
import { simulateWorkflow } from '../src/services/workflows/simulateWorkflow.ts'
import type { Language } from '../src/shared/language.ts'
import type { Problem } from '../src/shared/problem.ts'
import { toBpmn } from '../src/workflow/export/toBpmn.ts'
import { toMermaid } from '../src/workflow/export/toMermaid.ts'
import type { SavedRun } from '../src/workflow/simulate/replayTest.ts'
import { assertDesigner } from './assertDesigner.ts'
import { commandOf, signedInActor } from './commandOf.ts'

/** Trying a workflow before it is published, and taking it elsewhere. */
export const simulationEndpoints: Endpoint[] = [
  {
    handler: async (req) => {
      const { actor, id, input } = await commandOf(req)
      assertDesigner(actor)
      const language = languageOf(req.i18n.language)
      const frames = await simulateWorkflow({ id, input, payload: req.payload, user: req.user })
      return Response.json({
        frames: frames.map(({ problems, ...frame }) => ({ ...frame, errors: told(problems, language) })),
      })
    },
    method: 'post',
    path: '/:id/simulate',
  },
  {
    handler: async (req) => {
      const { actor, id } = await commandOf(req)
      assertDesigner(actor)
      const source = await req.payload.findByID({
        collection: 'workflows',
        depth: 0,
        id,
        overrideAccess: true,
      })
      const definition = readDefinition('workflows', source.definition)
      const problems = await lintForPublication(req.payload, definition, (source.runs ?? []) as SavedRun[])
      return Response.json({ problems: told(problems, languageOf(req.i18n.language)) })
    },
    method: 'post',
    path: '/:id/lint',
  },
  {
    handler: async (req) => {
      signedInActor(req)
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
  },
]

const languageOf = (language: string): Language => (language === 'en' ? 'en' : 'vi')

const told = (problems: Problem[], language: Language) =>
  problems.map((problem) => ({ ...problem, message: problem.message[language] }))
