import { hasRole } from '../../access/hasRole.ts'
import { signedIn } from '../../access/signedIn.ts'
import { usagesOfField } from '../../src/services/definitions/usagesOfField.ts'
import { templateFiles } from '../../src/services/documents/templateFiles.ts'
import { classifyForm } from '../../src/services/formChanges/classifyForm.ts'
import { describeTemplateFile } from '../describeTemplateFile.ts'
import { exportDrawing } from '../exportDrawing.ts'
import { lintDrawing } from '../lintDrawing.ts'
import type { GraphqlKit } from './graphqlKit.ts'
import { guardedOperation } from './guardedOperation.ts'

const designers = hasRole('standing-head', 'standing-officer')

/** What is asked about forms, workflows and templates before they are changed, and taking a workflow elsewhere. */
export const designQueries = ({ json: type, optional, text }: GraphqlKit) => ({
  classifyForm: guardedOperation({
    access: designers,
    args: { definition: { type }, id: text },
    run: ({ definition, id }, _actor, { payload }) =>
      classifyForm({ definition: definition ?? undefined, id: String(id), payload }),
    type,
  }),
  documentTemplateFiles: guardedOperation({
    access: signedIn,
    args: { id: text },
    run: async ({ id }, _actor, { payload }) =>
      (await templateFiles(payload, String(id))).map(describeTemplateFile),
    type,
  }),
  exportWorkflow: guardedOperation({
    access: signedIn,
    args: { format: optional, id: text },
    run: ({ format, id }, _actor, req) => exportDrawing(req, String(id), format),
    type: optional.type,
  }),
  fieldUsages: guardedOperation({
    access: designers,
    args: { id: text, key: text },
    run: ({ id, key }, _actor, { payload }) => usagesOfField(payload, String(id), String(key)),
    type,
  }),
  lintWorkflow: guardedOperation({
    access: designers,
    args: { id: text },
    run: ({ id }, _actor, req) => lintDrawing(req, String(id)),
    type,
  }),
})
