import { stat, readFile } from 'node:fs/promises'

import type { Payload } from 'payload'

import { findDangers } from '../../documents/templates/findDangers.ts'
import { inspectTemplate } from '../../documents/templates/inspectTemplate.ts'
import { templateNames } from '../../documents/templates/templateNames.ts'
import type { Problem } from '../../shared/problem.ts'
import type { Text } from '../../shared/text.ts'
import { formDefinitions } from '../definitions/formDefinitions.ts'
import { inspectOffice } from '../files/inspectOffice.ts'
import { unpackParts } from './unpackParts.ts'

/** What stands in the way of using an uploaded file as a template; empty when it may be used. */
export const judgeTemplate = async (payload: Payload, temp: string): Promise<Problem[]> => {
  const { size } = await stat(temp)
  const reason = size === 0 ? empty : await inspectOffice(temp, size, 'docx')
  if (reason) return [told(reason)]
  const bytes = await readFile(temp)
  const parts = unpackParts(bytes)
  if (!parts) return [told(tooLarge)]
  const dangers = findDangers(parts)
  if (dangers.length > 0) return dangers
  return inspectTemplate(bytes, templateNames(await formDefinitions(payload))).problems
}

const told = ({ en, vi }: Text): Problem => ({
  code: 'TEMPLATE_FILE',
  message: { vi: `Không nhận tệp mẫu: ${vi}.`, en: `The template was not taken: ${en}.` },
  path: 'file',
})

const empty = { vi: 'tệp rỗng; hãy chọn tệp khác', en: 'it is empty; choose another' }
const tooLarge = {
  vi: 'tệp bị hỏng hoặc giải nén ra lớn hơn 30 MB; hãy bớt ảnh rồi lưu lại',
  en: 'it is damaged or unpacks to more than 30 MB; remove pictures and save it again',
}
