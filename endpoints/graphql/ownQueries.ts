import type { Config } from 'payload'

import { councilQueries } from './councilQueries.ts'
import { designQueries } from './designQueries.ts'
import { deskQueries } from './deskQueries.ts'
import { dossierQueries } from './dossierQueries.ts'
import { graphqlKit } from './graphqlKit.ts'
import { linkQueries } from './linkQueries.ts'

/** What our own addresses of REST answer, but for files and the calendar feed. */
export const ownQueries: NonNullable<NonNullable<Config['graphQL']>['queries']> = (GraphQL) => {
  const kit = graphqlKit(GraphQL)
  return {
    ...councilQueries(kit),
    ...designQueries(kit),
    ...deskQueries(kit),
    ...dossierQueries(kit),
    ...linkQueries(kit),
  }
}
