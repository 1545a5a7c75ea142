/** Leads the keyboard to the first property of what was just chosen, once it is drawn. */
export function focusProperties(): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('.td-wd-properties :is(input, select, textarea, button)')?.focus(),
  )
}
