import { DomainError } from '../../shared/domainError.ts'
import { idOf } from '../../shared/idOf.ts'

type Procedure = { form?: unknown; title?: null | string; workflow?: unknown }

const latest = (source: unknown): null | string =>
  idOf((source as { latestVersion?: unknown } | null)?.latestVersion)

/** The published form and workflow that cases of a procedure are pinned to; refused while one of them is missing. */
export const publishedOf = ({
  form,
  workflow,
}: Procedure): { formVersion: string; workflowVersion: string } => {
  const [formVersion, workflowVersion] = [latest(form), latest(workflow)]
  if (!formVersion) {
    throw new DomainError('FORM_NOT_PUBLISHED', 422, {
      vi: 'Biểu mẫu của thủ tục này chưa được ban hành. Hãy báo người quản trị ban hành trong mục Thiết kế.',
      en: 'The form of this procedure is not published. Ask an administrator to publish it under Design.',
    })
  }
  if (!workflowVersion) {
    throw new DomainError('WORKFLOW_MISSING', 422, {
      vi: 'Quy trình của thủ tục này chưa được ban hành. Hãy báo người quản trị ban hành trong mục Thiết kế.',
      en: 'The workflow of this procedure is not published. Ask an administrator to publish it under Design.',
    })
  }
  return { formVersion, workflowVersion }
}
