import type { Problem } from '../shared/problem.ts'
import type { WorkflowDefinition } from './types.ts'

const duplicateKeys = (definition: WorkflowDefinition): Problem[] =>
  definition.states.flatMap(({ key }, index) =>
    definition.states.findIndex((state) => state.key === key) === index
      ? []
      : [
          {
            code: 'DUPLICATE_STATE',
            message: {
              vi: `Mã trạng thái “${key}” bị trùng; hãy đặt mã khác.`,
              en: `The state key “${key}” is used twice; choose another.`,
            },
            path: `states.${String(index)}.key`,
          },
        ],
  )

const unknownStates = ({ initial, states, transitions }: WorkflowDefinition): Problem[] => {
  const known = new Set(states.map(({ key }) => key))
  const named = [
    { key: initial, path: 'initial' },
    ...transitions.flatMap(({ from, to }, index) => [
      ...from.map((key, at) => ({ key, path: `transitions.${String(index)}.from.${String(at)}` })),
      ...(to === '@previous' ? [] : [{ key: to, path: `transitions.${String(index)}.to` }]),
    ]),
  ]
  return named
    .filter(({ key }) => !known.has(key))
    .map(({ key, path }) => ({
      code: 'UNKNOWN_STATE',
      message: {
        vi: `Không có trạng thái “${key}”. Hãy chọn một trạng thái của quy trình hoặc bổ sung trạng thái này.`,
        en: `There is no state “${key}”. Name a state of the workflow, or add this one.`,
      },
      path,
    }))
}

const ambiguousActions = ({ transitions }: WorkflowDefinition): Problem[] => {
  const seen = new Set<string>()
  return transitions.flatMap(({ action, from }, index) =>
    from.flatMap((state) => {
      const key = JSON.stringify([state, action])
      if (!seen.has(key)) {
        seen.add(key)
        return []
      }
      return [
        {
          code: 'DUPLICATE_ACTION',
          message: {
            vi: `Từ trạng thái “${state}” có hai bước chuyển cùng tên “${action}”; chỉ giữ một.`,
            en: `Two transitions “${action}” leave the state “${state}”; keep one.`,
          },
          path: `transitions.${String(index)}.from`,
        },
      ]
    }),
  )
}

const duplicateFields = ({ transitions }: WorkflowDefinition): Problem[] =>
  transitions.flatMap(({ fields = [] }, index) =>
    fields.flatMap(({ key }, at) =>
      fields.findIndex((field) => field.key === key) === at
        ? []
        : [
            {
              code: 'DUPLICATE_FIELD',
              message: {
                vi: `Mã trường “${key}” bị trùng trong cùng một thao tác; hãy đặt mã khác.`,
                en: `The field key “${key}” is used twice in one action; choose another.`,
              },
              path: `transitions.${String(index)}.fields.${String(at)}.key`,
            },
          ],
    ),
  )

/** What a well-formed definition gets wrong about itself: keys used twice, states that are not there. */
export const findReferenceProblems = (definition: WorkflowDefinition): Problem[] => [
  ...duplicateKeys(definition),
  ...unknownStates(definition),
  ...ambiguousActions(definition),
  ...duplicateFields(definition),
]
