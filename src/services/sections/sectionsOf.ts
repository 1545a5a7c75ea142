import type { Payload } from 'payload'

import { isId } from '../../database/isId.ts'
import { sectionFillers } from '../../forms/sections/sectionFillers.ts'
import type { Answers, FormContext, FormDefinition, SectionDefinition } from '../../forms/types.ts'

type Args = { answers: Answers; context: FormContext; definition: FormDefinition; payload: Payload }

/** A section that is for certain units to fill in. */
export type OwnedSection = { section: SectionDefinition; units: { id: string; name: string }[] }

/** The sections of a form that are somebody's own, and whose; units that are not there any more fill in nothing. */
export const sectionsOf = async ({
  answers,
  context,
  definition,
  payload,
}: Args): Promise<OwnedSection[]> => {
  if (!hasOwnSections(definition)) return []
  const fillers = sectionFillers(definition, answers, context)
  const named = [...new Set(Object.values(fillers).flat())]
  if (named.length === 0) return []

  const { docs } = await payload.find({
    collection: 'units',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    select: { key: true, name: true },
    where: { or: [{ key: { in: named } }, { id: { in: named.filter(isId) } }] },
  })
  const sections = definition.pages.flatMap((page) => page.sections)
  return Object.entries(fillers).flatMap(([key, wanted]) => {
    const section = sections.find((each) => each.key === key)
    const units = docs
      .filter((unit) => wanted.includes(unit.key) || wanted.includes(unit.id))
      .map(({ id, name }) => ({ id, name }))
    return section && units.length > 0 ? [{ section, units }] : []
  })
}

export const hasOwnSections = ({ pages }: FormDefinition): boolean =>
  pages.some(({ sections }) => sections.some(({ filledBy }) => filledBy !== undefined))
