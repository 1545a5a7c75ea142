/** Runs in the reader's browser: filters by what is typed, and unfolds what an address names. */
export const docsScript = `const field = document.getElementById('find')
const found = document.getElementById('found')
const entries = [...document.querySelectorAll('[data-find]')]
const sections = [...document.querySelectorAll('main section')]
const filter = () => {
  const words = field.value.trim().toLowerCase().split(/\\s+/).filter(Boolean)
  let count = 0
  for (const entry of entries) {
    entry.hidden = !words.every((word) => entry.dataset.find.includes(word))
    if (!entry.hidden) count += 1
  }
  for (const section of sections)
    section.hidden = words.length > 0 && !section.querySelector('[data-find]:not([hidden])')
  found.textContent = words.length === 0 ? '' : count === 0 ? 'Không tìm thấy.' : count + ' mục phù hợp.'
}
const unfold = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!target || target.tagName !== 'DETAILS') return
  if (target.hidden) {
    field.value = ''
    filter()
  }
  target.open = true
  target.scrollIntoView()
}
if (matchMedia('(max-width: 52rem)').matches) document.querySelector('.contents').open = false
field.addEventListener('input', filter)
addEventListener('hashchange', unfold)
unfold()
`
