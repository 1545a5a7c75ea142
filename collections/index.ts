import type { CollectionConfig } from 'payload'

import { Achievements } from './Achievements.ts'
import { Articles } from './Articles.ts'
import { AwardTypes } from './AwardTypes.ts'
import { BallotUrns } from './BallotUrns.ts'
import { Campaigns } from './Campaigns.ts'
import { Cases } from './Cases.ts'
import { CouncilMinutes } from './CouncilMinutes.ts'
import { CouncilSessions } from './CouncilSessions.ts'
import { Councils } from './Councils.ts'
import { Decisions } from './Decisions.ts'
import { Delegations } from './Delegations.ts'
import { DocumentTemplates } from './DocumentTemplates.ts'
import { DossierFiles } from './DossierFiles.ts'
import { Exemplars } from './Exemplars.ts'
import { FormVersions } from './FormVersions.ts'
import { Forms } from './Forms.ts'
import { History } from './History.ts'
import { LegalDocuments } from './LegalDocuments.ts'
import { Media } from './Media.ts'
import { Nominations } from './Nominations.ts'
import { Notices } from './Notices.ts'
import { Notifications } from './Notifications.ts'
import { OneTimeLinks } from './OneTimeLinks.ts'
import { Outbox } from './Outbox.ts'
import { People } from './People.ts'
import { Plans } from './Plans.ts'
import { Procedures } from './Procedures.ts'
import { RulePacks } from './RulePacks.ts'
import { StepTurns } from './StepTurns.ts'
import { Tasks } from './Tasks.ts'
import { Units } from './Units.ts'
import { Users } from './Users.ts'
import { WorkItems } from './WorkItems.ts'
import { WorkflowVersions } from './WorkflowVersions.ts'
import { Workflows } from './Workflows.ts'

/** The catalogue: what is kept. */
export const collections: CollectionConfig[] = [
  Achievements,
  Articles,
  AwardTypes,
  BallotUrns,
  Campaigns,
  Cases,
  CouncilMinutes,
  CouncilSessions,
  Councils,
  Decisions,
  Delegations,
  DocumentTemplates,
  DossierFiles,
  Exemplars,
  FormVersions,
  Forms,
  History,
  LegalDocuments,
  Media,
  Nominations,
  Notices,
  Notifications,
  OneTimeLinks,
  Outbox,
  People,
  Plans,
  Procedures,
  RulePacks,
  StepTurns,
  Tasks,
  Units,
  Users,
  WorkItems,
  WorkflowVersions,
  Workflows,
]
