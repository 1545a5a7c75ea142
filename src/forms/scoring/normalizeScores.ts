import { isRecord } from '../../shared/isRecord.ts'
import { normalizeText } from '../../shared/normalizeText.ts'
import { file } from '../fieldTypes/file/file.ts'

const parts = ['evidence', 'notes', 'points']

/** Scores as they are kept: nothing empty, remarks trimmed. What is no scoring answer is returned as it is. */
export function normalizeScores(value: unknown): unknown {
  if (!isRecord(value)) return value ?? null

  const kept = {
    ...value,
    evidence: without(value.evidence, (files) => file.normalize(files)),
    notes: without(value.notes, (note) => (typeof note === 'string' ? normalizeText(note) : note)),
    points: without(value.points, (column) => without(column, (points) => (points === 0 ? 0 : points))),
  }
  const entries = Object.entries(kept).filter(([key, part]) => !parts.includes(key) || !isNothing(part))
  return entries.length > 0 ? Object.fromEntries(entries) : null
}

function without(value: unknown, normalize: (entry: unknown) => unknown): unknown {
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, entry]) => [key, normalize(entry)])
      .filter(([, entry]) => !isNothing(entry)),
  )
}

const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isRecord(value) && Object.keys(value).length === 0)
