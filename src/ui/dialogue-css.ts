/** Cards that speak: greeting, question, consent. */
export const dialogueCss = `
button,a{border-radius:10px;text-align:center}
.card{position:relative;padding:16px;border:1px solid var(--line);border-radius:var(--birebir-radius,12px);background:var(--surface)}
.close{position:absolute;top:2px;inset-inline-end:2px;width:44px;height:44px;color:var(--muted)}
.ask{margin-inline-end:32px}
.row{flex-wrap:wrap;gap:8px;margin-top:12px}
p.meta{margin-top:8px}
img{width:44px;height:44px;border-radius:8px;object-fit:contain;background:var(--tint)}
.chip,.act{padding:11px 16px;border:1px solid var(--edge);border-radius:99px}
.act,.pair button{border-radius:10px;font-weight:600}
.act{flex:1;max-width:280px;border-color:transparent;background:var(--accent);color:var(--on-accent)}
.act:hover{text-decoration:underline}
.chip:hover,.face:hover{background:var(--tint)}
.face{flex:1;padding:8px 0;color:var(--muted)}
.face:is(:hover,:focus-visible){color:var(--accent)}
.face svg{width:40px;stroke-width:1.6}
.face .eyes{stroke-width:3}
.open{fill:currentColor}
.ends{justify-content:space-between;margin:0}
.foot{gap:0 16px;margin:4px 0 -12px}
.foot button{min-width:44px;padding:13px 0;text-decoration:underline}
.foot :first-child{margin-inline-end:auto}
.pair button{padding:11px 4px}
.pair{display:grid;grid:auto/1fr 1fr}
`;

/** Only for cards that float. `!important` in a shadow root outranks whatever a page says about every `div`. */
export const floatCss = `
:host{all:initial!important;position:fixed!important;z-index:2147483000!important;inset-block:auto 0!important;inset-inline:auto 0!important;font-family:inherit!important;color:inherit!important;pointer-events:none!important}
.card{width:340px;max-height:calc(100vh - 32px);margin:16px;margin-bottom:calc(16px + env(safe-area-inset-bottom) + var(--birebir-bottom,0px));overflow:auto;box-shadow:0 1px 2px #0001,0 8px 28px #0000001f;pointer-events:auto}
.wide{width:360px}
@media(max-width:599px){
:host{inset-inline:0!important}
.card{width:auto}
.sheet{margin:0;padding-bottom:calc(16px + env(safe-area-inset-bottom));margin-bottom:var(--birebir-bottom,0);border-width:1px 0 0;border-radius:12px 12px 0 0}
}
@media(prefers-reduced-motion:no-preference){.card{animation:a .18s ease-out}}
@keyframes a{from{opacity:0;transform:translateY(8px)}}
@media print{:host{display:none!important}}
`;
