/**
 * Who may do what: reviewed by hand against the role matrix of the domain, and read by people. Nothing here is derived
 * from the access rules of the product. A grant names who, and under which condition of the document.
 */
export type Condition =
  | 'draft'
  | 'giver'
  | 'lockHolder'
  | 'mine'
  | 'notDraft'
  | 'ownUnit'
  | 'party'
  | 'proposed'
  | 'published'
  | 'self'
  | 'teller'
  | 'voted'
export type Grant = { to: readonly string[]; when?: readonly Condition[] }
export type Rule = readonly Grant[]
export type CollectionRow = { create: Rule; delete: Rule; read: Rule; update: Rule }

/** Everybody, strangers included. */
const world = ['anyone']
/** The sixteen roles, one by one: a new role has no right until it is written down here. */
export const staff = [
  ...['system-admin', 'standing-officer', 'standing-head', 'unit-officer', 'unit-head'],
  ...['council-secretary', 'council-member', 'council-chair', 'chief', 'deputy-chief', 'clerk'],
  ...['editor', 'accountant', 'party-committee', 'inspector', 'employee'],
]
const standing = ['standing-officer', 'standing-head']
const unit = ['unit-officer', 'unit-head']
const council = ['council-secretary', 'council-member', 'council-chair']
const leaders = ['chief', 'deputy-chief']

const nobody: Rule = []
const everyone: Rule = [{ to: world }]
const anyStaff: Rule = [{ to: staff }]
/** A picture is public with the page that shows it. */
const anyStaffOrPublished: Rule = [{ to: staff }, { to: world, when: ['published'] }]
const own: Rule = [
  { to: staff, when: ['mine'] },
  { to: unit, when: ['ownUnit'] },
]

/** Settings of the office: read by staff, kept by the standing body and the technical administrator. */
const catalogue: CollectionRow = {
  create: [{ to: [...standing, 'system-admin'] }],
  delete: [{ to: ['standing-head', 'system-admin'] }],
  read: anyStaff,
  update: [{ to: [...standing, 'system-admin'] }],
}
/** What services write, whoever asks. */
const kept = (read: Rule): CollectionRow => ({ create: nobody, delete: nobody, read, update: nobody })
/** Pages of the public site. */
const page: CollectionRow = {
  create: [{ to: ['editor', 'standing-head'] }],
  delete: [{ to: ['editor', 'standing-head'] }],
  read: [{ to: ['editor', 'standing-head'] }, { to: world, when: ['published'] }],
  update: [{ to: ['editor', 'standing-head'] }],
}
/** Drafts: the unit, the people concerned, the standing body, the inspector. Later: whoever takes part. Never: money, the site, the technician. */
const dossier = kept([
  { to: [...standing, 'inspector'] },
  { to: [...council, ...leaders, 'clerk', 'party-committee'], when: ['notDraft'] },
  ...own,
])
const readersOfCouncil = [...standing, ...council, ...leaders, 'party-committee', 'inspector']
/** Whoever counts a vote sees that session once there is something to count; and the minutes that they sign. */
const session: Rule = [{ to: readersOfCouncil }, { to: staff, when: ['teller', 'voted'] }]
const minutes: Rule = [{ to: readersOfCouncil }, { to: staff, when: ['teller'] }]
const decision: Rule = [
  { to: [...standing, ...council, ...leaders, 'clerk', 'accountant', 'party-committee', 'inspector'] },
]

export const collections: Record<string, CollectionRow> = {
  achievements: kept([...decision, { to: ['editor'] }, ...own]),
  articles: page,
  'award-types': { ...catalogue, read: everyone },
  'ballot-urns': kept(nobody),
  campaigns: {
    create: [{ to: standing }],
    delete: nobody,
    read: [{ to: [...standing, ...leaders, 'inspector'] }, { to: staff, when: ['notDraft'] }],
    update: [{ to: standing, when: ['draft'] }],
  },
  cases: dossier,
  'council-minutes': { ...kept(minutes), update: [{ to: ['council-secretary'] }] },
  'council-sessions': kept(session),
  councils: catalogue,
  decisions: kept(decision),
  delegations: {
    create: anyStaff,
    delete: nobody,
    read: [{ to: ['inspector', 'standing-head', 'system-admin'] }, { to: staff, when: ['party'] }],
    update: [{ to: ['system-admin'] }, { to: staff, when: ['giver'] }],
  },
  'document-templates': catalogue,
  'dossier-files': kept(nobody),
  exemplars: {
    create: [{ to: [...unit, ...standing, 'editor'] }],
    delete: nobody,
    read: [
      { to: [...standing, ...council, ...leaders, 'editor', 'inspector'] },
      { to: world, when: ['published'] },
      ...own,
    ],
    update: [
      { to: [...standing, 'editor'], when: ['proposed'] },
      { to: unit, when: ['proposed', 'ownUnit'] },
    ],
  },
  'form-versions': kept(anyStaff),
  forms: catalogue,
  history: kept([{ to: ['inspector'] }]),
  'legal-documents': { ...catalogue, read: everyone },
  media: {
    create: [{ to: [...standing, 'editor'] }],
    delete: [{ to: [...standing, 'editor'] }],
    read: anyStaffOrPublished,
    update: [{ to: [...standing, 'editor'] }],
  },
  nominations: dossier,
  notices: page,
  notifications: kept([{ to: staff, when: ['mine'] }]),
  'one-time-links': kept([{ to: ['inspector', 'standing-head'] }, { to: staff, when: ['giver'] }]),
  outbox: kept([{ to: ['standing-head', 'system-admin'] }]),
  'payload-kv': kept(nobody),
  'payload-locked-documents': {
    create: nobody,
    delete: [{ to: ['system-admin'] }, { to: staff, when: ['lockHolder'] }],
    read: anyStaff,
    update: [{ to: ['system-admin'] }, { to: staff, when: ['lockHolder'] }],
  },
  'payload-migrations': kept(nobody),
  'payload-preferences': {
    create: anyStaff,
    delete: [{ to: staff, when: ['mine'] }],
    read: [{ to: staff, when: ['mine'] }],
    update: [{ to: staff, when: ['mine'] }],
  },
  people: catalogue,
  plans: catalogue,
  procedures: catalogue,
  'rule-packs': catalogue,
  'step-turns': kept(nobody),
  tasks: catalogue,
  units: catalogue,
  users: {
    create: [{ to: ['system-admin'] }],
    delete: [{ to: ['system-admin'] }],
    read: anyStaff,
    update: [{ to: ['system-admin'] }, { to: staff, when: ['self'] }],
  },
  'work-items': kept([{ to: staff, when: ['mine'] }]),
  'workflow-versions': kept(anyStaff),
  workflows: catalogue,
}

export const globals: Record<string, { read: Rule; update: Rule }> = {
  calendar: { read: anyStaff, update: [{ to: [...standing, 'system-admin'] }] },
  office: { read: everyone, update: [{ to: ['standing-head', 'system-admin'] }] },
  site: { read: everyone, update: [{ to: ['editor', 'standing-head'] }] },
}

const readers = 'as read' as const

/** Our own addresses. `as read`: whoever may read the document of the path, having signed in. */
export const endpoints: Record<string, Rule | typeof readers> = {
  ...Object.fromEntries(
    ['campaigns', 'cases', 'council-sessions', 'decisions', 'exemplars', 'nominations'].flatMap((slug) => [
      [`GET /api/${slug}/:id/actions`, readers],
      // What the action itself demands is the workflow's; with a stale rev every reader gets as far as a 409.
      [`POST /api/${slug}/:id/actions/:name`, readers],
      // Each dossier of a list is judged by itself, so whoever has signed in may send one.
      [`POST /api/${slug}/actions/:name`, anyStaff],
      // Which documents a reader of the dossier is shown is the templates' to say; the matrix makes none.
      [`GET /api/${slug}/:id/documents`, readers],
      [`GET /api/${slug}/:id/documents/:fileId`, readers],
      [`GET /api/${slug}/:id/documents/:fileId/pdf`, readers],
      [`GET /api/${slug}/:id/form`, readers],
      [`GET /api/${slug}/:id/history`, readers],
    ]),
  ),
  'GET /api/document-templates/:id/files': readers,
  'GET /api/document-templates/:id/files/:fileId': readers,
  'POST /api/people/import': [{ to: ['system-admin'] }],
  'POST /api/document-templates/:id/files': [{ to: [...standing, 'system-admin'] }],
  'GET /api/cases/:id/files': readers,
  'GET /api/cases/:id/files/:fileId': readers,
  'GET /api/nominations/:id/files': readers,
  'GET /api/nominations/:id/files/:fileId': readers,
  'GET /api/cases/:id/links': readers,
  'GET /api/nominations/:id/links': readers,
  'GET /api/cases/:id/why/:key': readers,
  'GET /api/nominations/:id/why/:key': readers,
  'GET /api/council-sessions/:id/ballots': readers,
  'GET /api/forms/:id/usages': [{ to: standing }],
  'GET /api/notifications/bell': anyStaff,
  'GET /api/outbox/health': [{ to: ['standing-head', 'system-admin'] }],
  // The address itself is the key; the matrix has none and is told that there is no such calendar.
  'GET /api/work-items/calendar/:key': nobody,
  'GET /api/work-items/todo': anyStaff,
  'GET /api/workflows/:id/export': readers,
  'PATCH /api/cases/:id': [
    { to: staff, when: ['draft', 'mine'] },
    { to: unit, when: ['draft', 'ownUnit'] },
  ],
  'PATCH /api/council-sessions/:id': [{ to: ['council-secretary'] }],
  'PATCH /api/nominations/:id': [
    { to: staff, when: ['draft', 'mine'] },
    { to: unit, when: ['draft', 'ownUnit'] },
  ],
  'POST /api/cases': anyStaff,
  // Every reader is told that it wants a form with files; who may attach is the workflow's to say.
  'POST /api/cases/:id/files': readers,
  'POST /api/nominations/:id/files': readers,
  'POST /api/council-sessions': [{ to: ['council-secretary'] }],
  // The accounts of the test that sit on the council; whoever else holds the role is turned away by the roll.
  'POST /api/council-sessions/:id/ballots': [{ to: council }],
  'POST /api/decisions': [{ to: [...standing, 'clerk'] }],
  'POST /api/forms/:id/classify': [{ to: standing }],
  'POST /api/forms/:id/migrate': [{ to: standing }],
  'POST /api/forms/:id/migrate/undo': [{ to: standing }],
  'POST /api/forms/:id/publish': [{ to: standing }],
  'POST /api/nominations': anyStaff,
  // A reader is told what the body lacks; which actions may be given is judged by what the giver may do.
  'POST /api/cases/:id/links': readers,
  'POST /api/nominations/:id/links': readers,
  'POST /api/notifications/bell/read': anyStaff,
  'POST /api/one-time-links/:id/revoke': [{ to: staff, when: ['giver'] }],
  'POST /api/outbox/:id/retry': [{ to: ['standing-head', 'system-admin'] }],
  'POST /api/work-items/calendar': anyStaff,
  'POST /api/workflows/:id/lint': [{ to: standing }],
  'POST /api/workflows/:id/migrations': [{ to: standing }],
  'POST /api/workflows/:id/migrations/undo': [{ to: standing }],
  'POST /api/workflows/:id/publish': [{ to: standing }],
  'POST /api/workflows/:id/simulate': [{ to: standing }],
}

/** Our own GraphQL operations, on a nomination where they want a document. */
export const operations: Record<string, Rule | typeof readers> = {
  availableActions: readers,
  ballotStatus: session,
  bell: anyStaff,
  castBallot: [{ to: council }],
  classifyForm: [{ to: standing }],
  // Which documents and files a reader of the dossier is shown is the templates' and the form's to say.
  documents: readers,
  documentTemplateFiles: anyStaff,
  explainField: readers,
  exportWorkflow: readers,
  fieldUsages: [{ to: standing }],
  files: readers,
  form: readers,
  // A reader is told what is lacking; which actions may be given is judged by what the giver may do.
  giveLink: readers,
  health: [{ to: ['standing-head', 'system-admin'] }],
  history: readers,
  importStaffList: [{ to: ['system-admin'] }],
  links: readers,
  lintWorkflow: [{ to: standing }],
  makeCalendarAddress: anyStaff,
  markNoticesRead: anyStaff,
  migrateForm: [{ to: standing }],
  migrateWorkflow: [{ to: standing }],
  performAction: readers,
  // As over REST: each dossier of the list is judged by itself.
  performActions: anyStaff,
  publishDefinition: [{ to: standing }],
  retryDelivery: [{ to: ['standing-head', 'system-admin'] }],
  reviseCouncilSession: [{ to: ['council-secretary'] }],
  revokeLink: [{ to: staff, when: ['giver'] }],
  saveAnswers: [
    { to: staff, when: ['draft', 'mine'] },
    { to: unit, when: ['draft', 'ownUnit'] },
  ],
  simulateWorkflow: [{ to: standing }],
  startCase: anyStaff,
  startCouncilSession: [{ to: ['council-secretary'] }],
  startDecision: [{ to: [...standing, 'clerk'] }],
  startNomination: anyStaff,
  todo: anyStaff,
  undoFormMigration: [{ to: standing }],
  undoWorkflowMigration: [{ to: standing }],
}

/** What each of our own addresses is in GraphQL; null where it carries bytes of a file, or is read by programs without an account. */
export const operationOf: Record<string, null | string> = {
  ...Object.fromEntries(
    ['campaigns', 'cases', 'council-sessions', 'decisions', 'exemplars', 'nominations'].flatMap((slug) => [
      [`GET /api/${slug}/:id/actions`, 'availableActions'],
      [`POST /api/${slug}/:id/actions/:name`, 'performAction'],
      [`POST /api/${slug}/actions/:name`, 'performActions'],
      [`GET /api/${slug}/:id/documents`, 'documents'],
      [`GET /api/${slug}/:id/documents/:fileId`, null],
      [`GET /api/${slug}/:id/documents/:fileId/pdf`, null],
      [`GET /api/${slug}/:id/form`, 'form'],
      [`GET /api/${slug}/:id/history`, 'history'],
    ]),
  ),
  ...Object.fromEntries(
    ['cases', 'nominations'].flatMap((slug) => [
      [`GET /api/${slug}/:id/files`, 'files'],
      [`GET /api/${slug}/:id/files/:fileId`, null],
      [`GET /api/${slug}/:id/links`, 'links'],
      [`GET /api/${slug}/:id/why/:key`, 'explainField'],
      [`PATCH /api/${slug}/:id`, 'saveAnswers'],
      [`POST /api/${slug}/:id/files`, null],
      [`POST /api/${slug}/:id/links`, 'giveLink'],
    ]),
  ),
  'GET /api/council-sessions/:id/ballots': 'ballotStatus',
  'GET /api/document-templates/:id/files': 'documentTemplateFiles',
  'GET /api/document-templates/:id/files/:fileId': null,
  'GET /api/forms/:id/usages': 'fieldUsages',
  'GET /api/notifications/bell': 'bell',
  'GET /api/outbox/health': 'health',
  'GET /api/work-items/calendar/:key': null,
  'GET /api/work-items/todo': 'todo',
  'GET /api/workflows/:id/export': 'exportWorkflow',
  'PATCH /api/council-sessions/:id': 'reviseCouncilSession',
  'POST /api/cases': 'startCase',
  'POST /api/council-sessions': 'startCouncilSession',
  'POST /api/council-sessions/:id/ballots': 'castBallot',
  'POST /api/decisions': 'startDecision',
  'POST /api/document-templates/:id/files': null,
  'POST /api/forms/:id/classify': 'classifyForm',
  'POST /api/forms/:id/migrate': 'migrateForm',
  'POST /api/forms/:id/migrate/undo': 'undoFormMigration',
  'POST /api/forms/:id/publish': 'publishDefinition',
  'POST /api/nominations': 'startNomination',
  'POST /api/notifications/bell/read': 'markNoticesRead',
  'POST /api/one-time-links/:id/revoke': 'revokeLink',
  'POST /api/outbox/:id/retry': 'retryDelivery',
  'POST /api/people/import': 'importStaffList',
  'POST /api/work-items/calendar': 'makeCalendarAddress',
  'POST /api/workflows/:id/lint': 'lintWorkflow',
  'POST /api/workflows/:id/migrations': 'migrateWorkflow',
  'POST /api/workflows/:id/migrations/undo': 'undoWorkflowMigration',
  'POST /api/workflows/:id/publish': 'publishDefinition',
  'POST /api/workflows/:id/simulate': 'simulateWorkflow',
}

/** Where the front door is narrower than the rule that the panel needs inside the process. */
export const restRows: Record<string, CollectionRow> = {
  'payload-locked-documents': {
    create: nobody,
    delete: [{ to: ['system-admin'] }],
    read: [{ to: ['system-admin'] }],
    update: [{ to: ['system-admin'] }],
  },
}
