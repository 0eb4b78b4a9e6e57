/** The look of the gateway's own pages: tokens of the portal design, section 9, for light and dark. No script, no font file, no picture. */
export const pageStyle = `
:root { color-scheme: light dark; --canvas: #f6f5f1; --surface: #fff; --line: #dfdcd3; --line-strong: #85857d; --ink: #18212c; --ink-2: #47525f;
  --accent: #1c4a82; --accent-ink: #1c4a82; --ok: #1d6a3a; --ok-soft: #e3f2e7 }
@media (prefers-color-scheme: dark) { :root { --canvas: #0f1318; --surface: #161b22; --line: #2a323d; --line-strong: #758292; --ink: #e9edf2; --ink-2: #b7c1cc;
  --accent: #2f6db8; --accent-ink: #92bcf5; --ok: #7fd39b; --ok-soft: #12291b } }
* { box-sizing: border-box }
body { margin: 0; background: var(--canvas); color: var(--ink); font: 16px/1.55 "Public Sans", system-ui, sans-serif }
main { max-width: 40rem; margin: 0 auto; padding: 24px 16px 48px }
h1 { font: 600 25px/1.25 "Source Serif 4", Georgia, serif; margin: 8px 0 16px }
h2 { font-size: 16px; margin: 0 0 8px }
p { margin: 0 0 12px; max-width: 68ch; overflow-wrap: anywhere }
.from { color: var(--ink-2); font-size: 14px; margin: 0 }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: 12px; padding: 16px; margin: 0 0 16px }
.done { background: var(--ok-soft); color: var(--ok); font-weight: 600 }
dl { margin: 0; display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: 8px 16px }
dt { color: var(--ink-2) } dd { margin: 0; overflow-wrap: anywhere }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0 } dd { margin-bottom: 8px } }
label { display: block; margin: 0 0 4px; font-weight: 600 }
input, textarea { width: 100%; font: inherit; color: var(--ink); background: var(--surface); border: 1px solid var(--line-strong); border-radius: 8px; padding: 10px 12px; margin: 0 0 12px }
button { width: 100%; min-height: 48px; font: inherit; font-weight: 600; border-radius: 8px; border: 1px solid var(--line-strong); background: var(--surface); color: var(--ink); cursor: pointer }
button.first { background: var(--accent); border-color: var(--accent); color: #fff }
a { color: var(--accent-ink) }
:focus-visible { outline: 3px solid var(--accent-ink); outline-offset: 2px }
code { font-size: 14px; overflow-wrap: anywhere }
`;
