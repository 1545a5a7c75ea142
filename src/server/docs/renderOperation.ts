import type { OpenApi } from '../../../endpoints/openapi/buildOpenApi.ts'
import type { Operation } from '../../../endpoints/openapi/types.ts'
import { escapeHtml } from '../../notifications/escapeHtml.ts'
import { isRecord } from '../../shared/isRecord.ts'
import { describeSchema } from './describeSchema.ts'

type Parameter = { description?: string; in: string; name: string; required?: boolean; schema?: unknown }

/** The anchor of an operation. */
export const anchorOf = ({ operationId }: Operation): string => `op-${operationId}`

const resolve = ({ components }: OpenApi, value: unknown): unknown => {
  if (!isRecord(value) || typeof value.$ref !== 'string') return value
  const [kind = '', name = ''] = value.$ref.split('/').slice(2)
  return components[kind]?.[name]
}

const parametersTable = (parameters: Parameter[]): string =>
  parameters.length === 0
    ? ''
    : `<h4>Tham số</h4><div class="wide"><table><tbody>${parameters
        .map(
          ({ description = '', in: place, name, required = false, schema }) =>
            `<tr><th scope="row"><code>${escapeHtml(name)}</code></th><td>${escapeHtml(place)}${required ? ', bắt buộc' : ''}</td><td>${describeSchema(schema)}</td><td>${escapeHtml(description)}</td></tr>`,
        )
        .join('')}</tbody></table></div>`

const contentOf = (title: string, value: unknown): string => {
  if (!isRecord(value) || !isRecord(value.content)) return ''
  return Object.entries(value.content)
    .map(([type, each]) => {
      const schema = isRecord(each) ? each.schema : undefined
      return `<h4>${title} <small>${escapeHtml(type)}</small></h4><pre>${describeSchema(schema)}</pre>`
    })
    .join('')
}

/** One address and method, folded until somebody wants to know more. */
export const renderOperation = (
  document: OpenApi,
  path: string,
  method: string,
  operation: Operation,
): string => {
  const [[status = '', answer] = []] = Object.entries(operation.responses)
  const refused = Object.entries(operation.responses).slice(1)
  const parameters = (operation.parameters ?? []).map((each) => resolve(document, each) as Parameter)
  const isPublic = operation.security?.length === 0
  const id = anchorOf(operation)
  return `<details class="operation" id="${id}" data-find="${escapeHtml(`${method} ${path} ${operation.summary}`.toLowerCase())}">
<summary><span class="method ${method}">${method.toUpperCase()}</span><code>${escapeHtml(path)}</code><span class="what">${escapeHtml(operation.summary)}</span>${isPublic ? '<span class="public">công khai</span>' : ''}</summary>
<div class="inside"><a class="anchor" href="#${id}">#${id}</a>
${parametersTable(parameters)}${contentOf('Gửi lên', operation.requestBody)}${contentOf(`Trả về ${status}`, answer)}
<h4>Từ chối</h4><p>${refused
    .map(([code, each]) => {
      const found = resolve(document, each)
      return `<code>${code}</code> ${escapeHtml(isRecord(found) ? String(found.description) : '')}`
    })
    .join('<br>')}</p></div>
</details>`
}
