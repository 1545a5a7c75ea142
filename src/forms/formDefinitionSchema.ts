import * as z from 'zod'
import { formLimits } from './formLimits.ts'
import { scoreSheetSchema } from './scoring/scoreSheetSchema.ts'
import { expressionSchema as expression, textSchema as text } from './textSchema.ts'

const fieldName = /^[a-zA-Z][A-Za-z0-9]{0,63}$/
const count = z.int().min(0)

/** Any letter, digit, hyphen: pages and sections are never named in formulas. */
const blockKey = z.string().regex(/^[a-z][A-Za-z0-9_-]{0,63}$/)

const optionList = z
  .array(z.strictObject({ label: text, value: z.string().max(200) }))
  .max(formLimits.options)

const sourceSchema = z.strictObject({
  collection: z.string().regex(/^[a-z][a-z0-9-]{0,63}$/),
  filter: z
    .array(
      z.strictObject({
        equals: z.union([z.boolean(), z.number(), z.string().max(200)]),
        field: z.string().regex(fieldName),
      }),
    )
    .max(10)
    .optional(),
  label: z.string().regex(fieldName),
  value: z.string().regex(fieldName).optional(),
})

/** Keys are checked by `findFieldProblems`, which can say why a key is refused. */
const fieldDefinitionSchema = z.strictObject({
  accept: z.array(z.string().max(200)).max(50).optional(),
  get columns() {
    return z.array(fieldDefinitionSchema).max(50).optional()
  },
  default: z.unknown().optional(),
  defaultFormula: expression.optional(),
  display: z.enum(['buttons', 'checkboxes', 'list', 'radio']).optional(),
  formula: expression.optional(),
  help: text.optional(),
  highLabel: text.optional(),
  key: z.string(),
  label: text,
  lowLabel: text.optional(),
  max: z.number().optional(),
  maxItems: count.optional(),
  maxLength: count.optional(),
  maxSize: count.optional(),
  min: z.number().optional(),
  minItems: count.optional(),
  minLength: count.optional(),
  options: optionList.optional(),
  placeholder: text.optional(),
  prefill: z.string().min(1).max(200).optional(),
  readOnly: z.union([z.boolean(), expression]).optional(),
  required: z.union([z.boolean(), expression]).optional(),
  rows: optionList.optional(),
  rules: z
    .array(z.strictObject({ expression, message: text }))
    .max(20)
    .optional(),
  sheet: scoreSheetSchema.optional(),
  source: sourceSchema.optional(),
  total: z.enum(['average', 'count', 'max', 'min', 'sum']).optional(),
  type: z.string(),
  visible: expression.optional(),
  width: z.enum(['full', 'half', 'third']).optional(),
})

const sectionDefinitionSchema = z.strictObject({
  description: text.optional(),
  fields: z.array(fieldDefinitionSchema).max(formLimits.fields),
  filledBy: expression.optional(),
  key: blockKey,
  title: text,
  visible: expression.optional(),
})

/** The shape of a form definition: what `FormDefinition` says, checked. `parseFormDefinition` checks the sense as well. */
export const formDefinitionSchema = z.strictObject({
  formatVersion: z.literal(1),
  key: blockKey,
  notes: text.optional(),
  pages: z
    .array(
      z.strictObject({ key: blockKey, sections: z.array(sectionDefinitionSchema).max(100), title: text }),
    )
    .min(1)
    .max(50),
  title: text,
})
