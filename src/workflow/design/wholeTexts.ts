import { isRecord } from '../../shared/isRecord.ts'

/** The same with every English text that was left empty in the words of the Vietnamese one: both must be there. */
export function wholeTexts<T>(value: T): T {
  if (Array.isArray(value)) return value.map((each: unknown) => wholeTexts(each)) as T
  if (!isRecord(value)) return value
  const { en, vi } = value
  if (typeof vi === 'string' && typeof en === 'string' && en.trim() === '') return { ...value, en: vi }
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, wholeTexts(each)])) as T
}
