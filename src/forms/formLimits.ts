/** What a form and its answers may be at most. */
export const formLimits = {
  fields: 500,
  /** Of the JSON: eight blocks (form, page, section, field and four levels of criteria) with the lists between them. */
  definitionDepth: 20,
  definitionValues: 50_000,
  answerDepth: 8,
  answerValues: 50_000,
  answerCharacters: 2_000_000,
  criteria: 200,
  criteriaDepth: 4,
  points: 1_000_000,
  options: 500,
  matrixRows: 50,
  rows: 500,
  files: 50,
  shortText: 2_000,
  longText: 50_000,
  fileSize: 50 * 1024 * 1024,
  unknownFieldsNamed: 20,
} as const
