import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import type { JsonProblem } from './findJsonProblem.ts'

/** The sentence that leads a person to the place. */
export const describeJsonProblem = ({ column, line, message }: JsonProblem, language: Language): string =>
  language === 'vi'
    ? `Dòng ${line}, cột ${column}: ${say(message, language)}.`
    : `Line ${line}, column ${column}: ${say(message, language)}.`
