import type { Stamp } from './fieldType.ts'
import type { Answers, FormDefinition } from './types.ts'
import { findFieldType } from './findFieldType.ts'
import { fieldsOf } from './fieldsOf.ts'

/** The answers with what only the server can say, such as when and by whom a name was signed. `before` were kept before. */
export function stampAnswers(
  definition: FormDefinition,
  answers: Answers,
  before: Answers,
  stamp: Stamp,
): Answers {
  const stamped = fieldsOf(definition).flatMap((field) => {
    const fieldType = findFieldType(field.type)
    if (!fieldType?.stamp || !Object.hasOwn(answers, field.key)) return []
    return [[field.key, fieldType.stamp(answers[field.key], before[field.key], stamp)] as const]
  })
  return { ...answers, ...Object.fromEntries(stamped) }
}
