/** The id of the control for a field's path (`rows.0.name`). */
export function inputId(path: string): string {
  return `td-field-${path.replaceAll('.', '-')}`
}
