import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/**
 * What is in the catalogue of field types, written down for those who read it: the engine their rules, the panel their
 * controls and print-outs. A bundle for the browser cannot look into folders, and the engine may know no control.
 */
const root = new URL('..', import.meta.url)
const folder = new URL('src/forms/fieldTypes/', root)
const names = JSON.parse(readFileSync(new URL('catalogue.json', folder), 'utf8'))
const having = (file) => names.filter((name) => existsSync(new URL(`${name}/${file}`, folder)))
const sorted = (all) => [...all].sort((one, other) => (one < other ? -1 : 1))
const first = '// Written by `npm run generate` from src/forms/fieldTypes/catalogue.json.\n'
const component = (name, part) => `${name.charAt(0).toUpperCase()}${name.slice(1)}${part}`

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
/** The components of one file of the folders, for the panel. */
const writeParts = ({ comment, part, path, props, where }) => {
  const parts = sorted(having(`${part}.tsx`))
  writeFileSync(
    new URL(path, root),
    `${first}import type { FC } from 'react'

${parts
  .map(
    (name) =>
      `import { ${part} as ${component(name, part)} } from '../../forms/fieldTypes/${name}/${part}.tsx'`,
  )
  .join('\n')}
import type { ${props} } from './${props.charAt(0).toLowerCase()}${props.slice(1)}.ts'

/** ${comment} */
export const ${where}: Record<string, FC<${props}>> = {
${parts.map((name) => `  ${name}: ${component(name, part)},`).join('\n')}
}
`,
  )
}

writeParts({
  comment:
    'What every type of field is filled in with. A table has none: it is drawn of the inputs of its cells.',
  part: 'Input',
  path: 'src/admin/form/inputs.ts',
  props: 'InputProps',
  where: 'inputs',
})
writeParts({
  comment: 'How the types of field stand on paper that are more than a text.',
  part: 'Print',
  path: 'src/admin/dossier/prints.ts',
  props: 'PrintProps',
  where: 'prints',
})
