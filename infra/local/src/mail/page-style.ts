/** Styles of the mail pages: the portal's tokens, light and dark. */
export const pageStyle = `
:root{color-scheme:light dark;--canvas:#f6f5f1;--surface:#fff;--line:#dfdcd3;--line-strong:#85857d;--ink:#18212c;--ink-2:#47525f;--accent:#1c4a82;--accent-ink:#1c4a82;--accent-soft:#e6eef8}
@media (prefers-color-scheme:dark){:root{--canvas:#0f1318;--surface:#161b22;--line:#2a323d;--line-strong:#758292;--ink:#e9edf2;--ink-2:#b7c1cc;--accent:#2f6db8;--accent-ink:#92bcf5;--accent-soft:#1a2a3f}}
*{box-sizing:border-box}
body{margin:0;background:var(--canvas);color:var(--ink);font:15px/1.5 "Public Sans","Segoe UI",system-ui,sans-serif}
main{max-width:960px;margin:0 auto;padding:24px 16px 48px}
h1{font:600 30px/1.2 "Source Serif 4",Georgia,serif;margin:0 0 8px}
h2{font-size:16px;font-weight:650;margin:24px 0 8px}
p{margin:0 0 16px;max-width:68ch}
a{color:var(--accent-ink)}
a:focus-visible,button:focus-visible,input:focus-visible{outline:3px solid var(--accent-ink);outline-offset:2px}
.after{margin-top:16px}
.quiet{color:var(--ink-2)}
form{display:flex;flex-wrap:wrap;gap:8px 12px;align-items:end;margin:0 0 20px}
label{display:block;font-weight:600;margin:0 0 4px}
input{font:inherit;color:inherit;background:var(--surface);border:1px solid var(--line-strong);border-radius:8px;padding:8px 12px;width:min(320px,100%);min-height:44px}
button{font:inherit;font-weight:600;color:#fff;background:var(--accent);border:0;border-radius:8px;padding:8px 20px;min-height:44px;cursor:pointer}
.card{background:var(--surface);border:1px solid var(--line);border-radius:12px;overflow:hidden}
.list{list-style:none;margin:0;padding:0}
.list li{position:relative;padding:12px 16px;border-top:1px solid var(--line);overflow-wrap:anywhere}
.list li:first-child{border-top:0}
.list li:hover{background:var(--accent-soft)}
.list a{font-weight:600}
.list a::after{content:"";position:absolute;inset:0}
.list time{float:right;margin-left:12px;color:var(--ink-2);font-variant-numeric:tabular-nums}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 16px;margin:0;padding:16px;overflow-wrap:anywhere}
dt{color:var(--ink-2)}
dd{margin:0}
pre{margin:0;padding:16px;white-space:pre-wrap;overflow-wrap:anywhere;font:14px/1.5 ui-monospace,"SF Mono",Menlo,Consolas,monospace}
iframe{display:block;width:100%;height:640px;border:0;background:#fff}
@media (max-width:600px){h1{font-size:25px}.list time{float:none;display:block;margin:0}dl{grid-template-columns:1fr}dd{margin-bottom:8px}}
`;
