/** The look of the page behind a one-time link: inline, allowed by its hash, so that the page asks for nothing else. */
export const linkStyle = `
:root{color-scheme:light dark;--ink:#1f2937;--soft:#4b5563;--line:#9ca3af;--page:#f3f4f6;--card:#fff;--accent:#9f1239;--on:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#f3f4f6;--soft:#c3c9d3;--line:#6b7280;--page:#111827;--card:#1f2937;--accent:#fda4af;--on:#1f2937}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:1.0625rem/1.55 system-ui,"Segoe UI",Roboto,Arial,sans-serif}
main{max-width:40rem;margin:0 auto;padding:1rem 1rem 3rem}
.office{margin:.5rem 0 1rem;color:var(--soft);font-size:.9375rem}
article{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1.25rem}
h1{font-size:1.375rem;line-height:1.3;margin:0 0 .75rem}
dl{margin:1rem 0;display:grid;gap:.5rem}
dt{color:var(--soft);font-size:.9375rem}
dd{margin:0;overflow-wrap:anywhere}
.shown{margin:1.25rem 0;border-top:1px solid var(--line);border-bottom:1px solid var(--line);padding:1rem 0 .25rem}
h2{font-size:1.125rem;margin:0}
h3{font-size:1rem;color:var(--soft);margin:1rem 0 0}
.shown dl{margin:.5rem 0 1rem}
.shown dd{white-space:pre-line}
blockquote{margin:1rem 0;padding:.25rem 0 .25rem .9rem;border-left:4px solid var(--accent);white-space:pre-line;overflow-wrap:anywhere}
fieldset{border:0;margin:1.25rem 0;padding:0}
legend,label.text{font-weight:600;padding:0;display:block;margin-bottom:.5rem}
label.choice{display:flex;gap:.75rem;align-items:flex-start;min-height:2.75rem;padding:.65rem .75rem;margin-bottom:.5rem;border:1px solid var(--line);border-radius:.5rem}
label.choice input{width:1.25rem;height:1.25rem;margin:.15rem 0 0;flex:none;accent-color:var(--accent)}
label.choice small{display:block;color:var(--soft);font-size:.9375rem}
textarea{width:100%;min-height:7rem;font:inherit;color:inherit;background:transparent;border:1px solid var(--line);border-radius:.5rem;padding:.6rem .75rem}
button{font:inherit;font-weight:600;min-height:2.75rem;padding:.6rem 1.5rem;border:0;border-radius:.5rem;background:var(--accent);color:var(--on)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.problem{border-left:4px solid var(--accent);padding:.25rem 0 .25rem .9rem;font-weight:600}
.hint{color:var(--soft);font-size:.9375rem;margin:.35rem 0 1.25rem}
@media (min-width:30rem){dl>div{display:grid;grid-template-columns:9rem 1fr;gap:.75rem}button{width:auto}}
@media (min-width:40rem){.shown dl>div{grid-template-columns:14rem 1fr}}
`
