import { findFieldType } from '../../../forms/findFieldType.ts'
import type { FieldDefinition, FormDefinition, SectionDefinition } from '../../../forms/types.ts'
import type { ActionsReply } from '../../shared/apiTypes.ts'

export type ShowableSection = { fields: FieldDefinition[]; section: SectionDefinition }

/** What of a form somebody may show by a link: fields with answers that they see themselves. The server has the last word. */
export const showableSections = (
  { pages }: FormDefinition,
  { fields, seal }: Pick<ActionsReply, 'fields' | 'seal'>,
  visible: string[],
): ShowableSection[] =>
  seal
    ? []
    : pages
        .flatMap(({ sections }) => sections)
        .filter(({ key }) => visible.includes(key))
        .map((section) => ({
          fields: section.fields.filter(
            ({ key, type }) =>
              findFieldType(type)?.isKeyed === true && visible.includes(key) && fields[key] !== 'hidden',
          ),
          section,
        }))
        .filter((each) => each.fields.length > 0)
