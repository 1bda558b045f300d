/** What only a shelf that was touched can show; lies over the rules of a shelf at rest. */
export const touchedCss = `
button{border-radius:10px}
.info:focus-visible{border-radius:50%;outline-offset:-11px}
a:hover{text-decoration:underline}
ul{padding:0;list-style:none}
.arrow:not([aria-disabled=true]):hover{background:var(--tint)}
.arrow[aria-disabled=true]{cursor:default}
.list{overscroll-behavior-x:contain}
.card{height:calc(var(--w) + 72px)}
.menu{position:absolute;z-index:1;inset:44px 6px auto;overflow:hidden;border:1px solid var(--line);border-radius:10px;background:var(--surface);box-shadow:0 8px 28px #0002}
.menu button{width:100%;padding:12px;outline-offset:-2px}
.menu button:hover{background:var(--tint)}
.menu~.buy{visibility:hidden}
.buy span{text-align:center}
.buy.done{opacity:1!important}
.gone{height:100%;align-content:center;padding:12px;border-radius:var(--birebir-picture-radius,8px);background:var(--tint);color:var(--muted);text-align:center;overflow:hidden}
.undo{padding:12px;color:var(--accent);font-weight:600}
.asked>:is(.top,.list){visibility:hidden}
.why{position:absolute;inset:0;padding:12px 16px;overflow:auto;overscroll-behavior:contain;border:1px solid var(--line);border-radius:12px;background:var(--surface)}
.why .title{white-space:normal}
.why :is(.title,.strong){color:var(--ink)}
.close{position:absolute;top:2px;inset-inline-end:2px;width:44px;height:44px;color:var(--muted)}
.causes{display:grid;grid-template-columns:repeat(auto-fill,minmax(240px,1fr));gap:16px 32px;margin-top:12px}
.part{display:grid;grid-template-columns:1fr 64px 40px;align-items:center;gap:8px}
.bar{border-top:4px solid var(--accent);border-radius:2px}
.less{border-color:var(--edge)}
@media(prefers-reduced-motion:no-preference){
.list{scroll-behavior:smooth}
.more,.buy{transition:opacity .12s}
}
`;
