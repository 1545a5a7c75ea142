import { searchKey } from '../../shared/searchKey.ts'
import { findUnit } from './findUnit.ts'
import { staffProblem } from './staffProblem.ts'
import type { KnownUnit, StaffProblem, StaffRow, UnitStep } from './types.ts'

/** The units that a list names, each once, those above others first; and what is wrong with those above them. */
export const planUnits = (
  rows: StaffRow[],
  known: KnownUnit[],
): { problems: StaffProblem[]; units: UnitStep[] } => {
  const named = new Map<string, UnitStep>()
  const problems: StaffProblem[] = []
  for (const row of rows) {
    // A unit whose key one line gives is named by others without it.
    const key = row.unitKey ?? rows.find((other) => other.unitKey && isSame(other.unit, row.unit))?.unitKey
    const mark = key ?? searchKey(row.unit)
    const before = named.get(mark)
    if (before && row.parentUnit && before.parentUnit && !isSame(before.parentUnit, row.parentUnit)) {
      problems.push(
        staffProblem(row.line, 'parentUnit', {
          vi: `Dòng ${String(before.line)} ghi đơn vị cấp trên khác.`,
          en: `Line ${String(before.line)} names another parent unit.`,
        }),
      )
    }
    const parentUnit = before?.parentUnit ?? row.parentUnit
    named.set(mark, {
      ...planUnit({ ...row, parentUnit, unitKey: key ?? null }, known),
      line: before?.line ?? row.line,
    })
  }
  const units = [...named.values()]
  return {
    problems: [...problems, ...keyProblems(units, known), ...parentProblems(units, known)],
    units: aboveFirst(units),
  }
}

const isSame = (one: string, other: string): boolean => searchKey(one) === searchKey(other)

const planUnit = ({ line, parentUnit, unit, unitKey }: StaffRow, known: KnownUnit[]): UnitStep => {
  const asked = { key: unitKey, line, name: unit, parentUnit }
  const found = findUnit(known, unit, unitKey)
  if (!found) return { ...asked, changes: [], id: null, kind: 'create' }
  const before = known.find(({ id }) => id === found.parent)
  const isMoved = parentUnit !== null && findUnit(known, parentUnit, null)?.id !== (before?.id ?? null)
  const changes = [
    ...(unitKey !== null && found.name.normalize('NFC') !== unit
      ? [{ field: 'name', from: found.name, to: unit }]
      : []),
    ...(isMoved ? [{ field: 'parent', from: before?.name ?? null, to: parentUnit }] : []),
  ]
  return { ...asked, changes, id: found.id, kind: changes.length > 0 ? 'change' : 'same' }
}

/** A unit that is there already under another key would be there twice. */
const keyProblems = (units: UnitStep[], known: KnownUnit[]): StaffProblem[] =>
  units.flatMap(({ id, key, line, name }) => {
    const there = known.find((unit) => isSame(unit.name, name))
    if (id !== null || key === null || !there) return []
    return [
      staffProblem(line, 'unitKey', {
        vi: `Đơn vị “${name}” đã có với mã “${there.key}”; hãy ghi mã đó hoặc để trống.`,
        en: `The unit “${name}” is there with the key “${there.key}”; give that one, or none.`,
      }),
    ]
  })

/** A unit above that is neither there nor in the list, and units that would stand above themselves. */
const parentProblems = (units: UnitStep[], known: KnownUnit[]): StaffProblem[] => {
  const above = new Map<string, string>()
  for (const { name, parent } of known) {
    const over = known.find(({ id }) => id === parent)
    if (over) above.set(searchKey(name), searchKey(over.name))
  }
  for (const { name, parentUnit } of units) if (parentUnit) above.set(searchKey(name), searchKey(parentUnit))
  return units.flatMap(({ line, name, parentUnit }) => {
    if (parentUnit === null) return []
    if (!findUnit(known, parentUnit, null) && !units.some((unit) => isSame(unit.name, parentUnit))) {
      return [
        staffProblem(line, 'parentUnit', {
          vi: `Không có đơn vị “${parentUnit}” trong hệ thống hay trong danh sách.`,
          en: `There is no unit “${parentUnit}”, neither here nor in the list.`,
        }),
      ]
    }
    return isAboveItself(above, searchKey(name))
      ? [
          staffProblem(line, 'parentUnit', {
            vi: 'Đơn vị không thể trực thuộc chính mình, kể cả qua đơn vị khác.',
            en: 'A unit cannot stand above itself, not even by way of others.',
          }),
        ]
      : []
  })
}

const isAboveItself = (above: ReadonlyMap<string, string>, unit: string): boolean => {
  const seen = new Set<string>()
  for (let at = above.get(unit); at !== undefined && !seen.has(at); at = above.get(at)) {
    if (at === unit) return true
    seen.add(at)
  }
  return false
}

/** A unit can be put below another once that one is there. */
const aboveFirst = (units: UnitStep[]): UnitStep[] => {
  const depthOf = (unit: UnitStep, seen: readonly UnitStep[] = []): number => {
    const over = units.find(({ name }) => unit.parentUnit !== null && isSame(name, unit.parentUnit))
    return over === undefined || seen.includes(over) ? 0 : 1 + depthOf(over, [...seen, unit])
  }
  return units
    .map((unit) => ({ depth: depthOf(unit), unit }))
    .sort((one, other) => one.depth - other.depth)
    .map(({ unit }) => unit)
}
