/** Styles of the sign-in pages: the portal's tokens, light and dark. */
export const pageStyle = `
:root{color-scheme:light dark;--canvas:#f6f5f1;--surface:#fff;--line:#dfdcd3;--line-strong:#85857d;--ink:#18212c;--ink-2:#47525f;--accent:#1c4a82;--accent-ink:#1c4a82;--accent-soft:#e6eef8;--warn:#7d4b00;--warn-soft:#fdf0d5}
@media (prefers-color-scheme:dark){:root{--canvas:#0f1318;--surface:#161b22;--line:#2a323d;--line-strong:#758292;--ink:#e9edf2;--ink-2:#b7c1cc;--accent:#2f6db8;--accent-ink:#92bcf5;--accent-soft:#1a2a3f;--warn:#f0c063;--warn-soft:#2d2310}}
*{box-sizing:border-box}
body{margin:0;background:var(--canvas);color:var(--ink);font:15px/1.5 "Public Sans","Segoe UI",system-ui,sans-serif}
main{max-width:960px;margin:0 auto;padding:32px 16px 48px}
h1{font:600 30px/1.2 "Source Serif 4",Georgia,serif;margin:0 0 12px}
h2{font-size:16px;font-weight:650;margin:24px 0 8px}
p{margin:0 0 16px;max-width:68ch}
.invented{color:var(--warn);background:var(--warn-soft);border-radius:8px;padding:12px 16px;font-weight:600}
ul{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(280px,100%),1fr));gap:8px}
li{display:grid}
button{font:inherit;color:inherit;text-align:left;background:var(--surface);border:1px solid var(--line-strong);border-radius:8px;padding:12px 16px;min-height:48px;cursor:pointer;overflow-wrap:anywhere}
button:hover{background:var(--accent-soft)}
button:focus-visible,a:focus-visible{outline:3px solid var(--accent-ink);outline-offset:2px}
button b{display:block;color:var(--accent-ink);font-weight:650}
button span{display:block;color:var(--ink-2)}
button small{display:block;font-size:12.5px;color:var(--ink-2)}
button.main{color:#fff;background:var(--accent);border-color:var(--accent);font-weight:600;padding:8px 20px}
.end{margin-top:32px}
a{color:var(--accent-ink)}
@media (max-width:600px){h1{font-size:25px}}
`;
