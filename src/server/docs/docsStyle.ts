/** Follows the light or dark of the reader's device, fits a phone, and prints. */
export const docsStyle = `:root {
  color-scheme: light dark;
  --paper: light-dark(#fbf9f6, #16130f);
  --card: light-dark(#fff, #1f1b16);
  --ink: light-dark(#221c15, #efe9df);
  --soft: light-dark(#655a4c, #b5aa9a);
  --line: light-dark(#e3dcd0, #3a342b);
  --accent: light-dark(#a3211b, #ff9a8a);
}
* { box-sizing: border-box }
html { scroll-padding-top: 1rem; scroll-behavior: smooth }
body { background: var(--paper); color: var(--ink); font: 1rem/1.55 'Be Vietnam Pro', system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; margin: 0 }
a { color: var(--accent) }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
.skip { left: 1rem; position: absolute; top: -4rem }
.skip:focus { top: 1rem }
header { border-bottom: 1px solid var(--line); border-top: 4px solid var(--accent); padding: 1.75rem clamp(1rem, 4vw, 3rem) }
h1 { font-size: clamp(1.5rem, 4vw, 2.1rem); line-height: 1.2; margin: 0 }
header p { color: var(--soft); margin: .35rem 0 0 }
.page { display: grid; gap: 2rem; grid-template-columns: 17rem minmax(0, 60rem); padding: 1.5rem clamp(1rem, 4vw, 3rem) 4rem }
nav { align-self: start; font-size: .925rem; max-height: calc(100vh - 2rem); overflow: auto; padding: .25rem; position: sticky; top: 1rem }
nav label { display: block; font-weight: 600; margin-bottom: .3rem }
nav input { background: var(--card); border: 1px solid light-dark(#8c8171, #857b6c); border-radius: .4rem; color: inherit; font: inherit; min-height: 2.75rem; padding: .4rem .7rem; width: 100% }
nav ul { list-style: none; margin: .5rem 0; padding: 0 }
nav li a { border-radius: .3rem; color: inherit; display: block; padding: .3rem .4rem; text-decoration: none }
nav li a:hover { background: var(--line) }
#found { color: var(--soft); margin: .4rem 0; min-height: 1.4rem }
section + section { margin-top: 2.25rem }
h2 { border-bottom: 1px solid var(--line); font-size: 1.25rem; margin: 0 0 .75rem; padding-bottom: .35rem }
h2 small, h4 small { color: var(--soft); font-weight: 400 }
details.operation, details.schema { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; margin: .45rem 0 }
details > summary { align-items: center; cursor: pointer; display: flex; flex-wrap: wrap; gap: .35rem .75rem; min-height: 2.75rem; padding: .45rem .8rem }
details.contents > summary { font-weight: 600; padding: .3rem 0 }
summary code { overflow-wrap: anywhere }
.what { color: var(--soft); flex: 1 1 14rem }
.method { border-radius: .3rem; color: #fff; font-size: .75rem; font-weight: 700; letter-spacing: .04em; min-width: 4.4rem; padding: .2rem .4rem; text-align: center }
.get { background: #1c6246 }
.post { background: #1d4e8f }
.patch { background: #80500c }
.delete { background: #8f1f1a }
.public { border: 1px solid var(--line); border-radius: 1rem; color: var(--soft); font-size: .8rem; padding: .05rem .6rem }
.inside { border-top: 1px solid var(--line); padding: .6rem .9rem 1rem }
.anchor { color: var(--soft); font-size: .85rem }
h4 { font-size: .95rem; margin: 1rem 0 .3rem }
code, pre { font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace; font-size: .875rem }
pre { background: var(--paper); border: 1px solid var(--line); border-radius: .4rem; margin: 0; overflow: auto; padding: .7rem .9rem; tab-size: 2 }
details.schema pre { border-width: 1px 0 0; border-radius: 0 }
pre small { color: var(--soft) }
.wide { overflow-x: auto }
table { border-collapse: collapse; font-size: .9rem; width: 100% }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .6rem .35rem 0; text-align: start; vertical-align: top }
[hidden] { display: none !important }
@media (max-width: 52rem) {
  .page { gap: 1.25rem; grid-template-columns: minmax(0, 1fr) }
  nav { max-height: none; position: static }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto } }
@media print { nav, .skip { display: none } .page { display: block } }
`
