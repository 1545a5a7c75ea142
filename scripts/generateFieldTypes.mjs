import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/**
 * What is in the catalogue of field types, written down for those who read it: the engine their rules, the panel their
 * controls. A bundle for the browser cannot look into folders, and the engine may know no control.
 */
const root = new URL('..', import.meta.url)
const folder = new URL('src/forms/fieldTypes/', root)
const names = JSON.parse(readFileSync(new URL('catalogue.json', folder), 'utf8'))
const drawn = names.filter((name) => existsSync(new URL(`${name}/Input.tsx`, folder)))
const sorted = (all) => [...all].sort((one, other) => (one < other ? -1 : 1))
const first = '// Written by `npm run generate` from src/forms/fieldTypes/catalogue.json.\n'
const inputName = (name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`

writeFileSync(
  new URL('index.ts', folder),
  `${first}import type { FieldType } from '../fieldType.ts'
${sorted(names)
  .map((name) => `import { ${name} } from './${name}/${name}.ts'`)
  .join('\n')}

/** The catalogue of field types, in the order in which the designer offers them. */
export const fieldTypes: readonly FieldType[] = [
${names.map((name) => `  ${name},`).join('\n')}
]
`,
)
writeFileSync(
  new URL('src/admin/form/inputs.ts', root),
  `${first}import type { FC } from 'react'

${sorted(drawn)
  .map((name) => `import { Input as ${inputName(name)} } from '../../forms/fieldTypes/${name}/Input.tsx'`)
  .join('\n')}
import type { InputProps } from './inputProps.ts'

/** What every type of field is filled in with. A table has none: it is drawn of the inputs of its cells. */
export const inputs: Record<string, FC<InputProps>> = {
${sorted(drawn)
  .map((name) => `  ${name}: ${inputName(name)},`)
  .join('\n')}
}
`,
)
