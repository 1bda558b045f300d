/** The shelf's own rules. `--w`, `--gap`, `--h` are set by its width; all heights add up to `shelfHeight`. */
export const shelfCss = `
section{position:relative;height:var(--h)}
.top{align-items:center;gap:16px;height:44px;margin-bottom:12px}
.slim .top{height:62px}
.words{flex:1;min-width:0}
.title{font-size:20px;line-height:26px;font-weight:600;color:var(--ink)}
.words .title,.reason{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.slim .reason,.name{white-space:normal;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.info{position:relative;flex:none;margin-inline-start:8px}
.info svg{width:18px}
.info:before{content:"";position:absolute;inset:-13px}
.arrow{width:40px;height:40px;margin-inline-start:8px;border:1px solid var(--line);border-radius:50%}
.arrow:hover{background:var(--tint)}
.arrow[aria-disabled=true]{color:var(--line);background:none;cursor:default}
[dir=rtl] .arrow svg{transform:scaleX(-1)}
.slim .arrow{display:none}
.list{gap:var(--gap);margin:-4px;margin-inline-end:0;padding:4px;overflow:auto hidden;overscroll-behavior-x:contain;scroll-snap-type:x mandatory;scroll-padding:4px;scrollbar-width:none}
.list::-webkit-scrollbar{display:none}
.card{position:relative;flex:none;width:var(--w);height:calc(var(--w) + 72px);scroll-snap-align:start}
.pic,.gone{height:var(--w);border-radius:var(--birebir-picture-radius,8px);background:var(--tint);color:var(--muted);overflow:hidden}
.pic{margin-bottom:8px;font-size:40px}
img{width:100%;height:100%;padding:8%;object-fit:contain;mix-blend-mode:var(--blend)}
.name{height:40px;margin-bottom:4px;font-size:15px;text-align:start}
a.name:after{content:"";position:absolute;inset:0;border-radius:8px}
a:hover{text-decoration:underline}
a:focus-visible{outline:0}
a:focus-visible:after{outline:2px solid var(--accent);outline-offset:2px}
.price{flex-wrap:wrap;gap:8px;height:20px;overflow:hidden;white-space:nowrap;font-variant-numeric:tabular-nums}
.tag,.more,.menu,.buy{position:absolute;z-index:1}
.tag{top:8px;inset-inline-start:8px;padding:2px 8px;border-radius:99px;background:var(--surface);color:var(--ink)}
.more{top:0;inset-inline-end:0;width:44px;height:44px}
.more:before{content:"";position:absolute;z-index:-1;inset:6px;border-radius:50%;background:var(--surface)}
.more svg{stroke-width:3}
.menu{inset:44px 6px auto;overflow:hidden;border:1px solid var(--line);border-radius:10px;background:var(--surface);box-shadow:0 8px 28px #0002}
.menu button{width:100%;padding:12px;text-align:start;outline-offset:-2px}
.menu button:hover{background:var(--tint)}
.buy{inset:calc(var(--w) - 48px) 4px auto auto;gap:6px;padding:12px;border:0 solid;border-radius:99px;background:var(--surface);color:var(--accent);font-weight:600}
[dir=rtl] .buy{inset-inline:auto 4px}
.buy span{display:none}
.menu~.buy{visibility:hidden}
@media(hover:hover){
.buy{inset-inline:8px!important;justify-content:center;border-radius:10px;background:var(--accent);color:var(--on-accent)}
.buy span{display:inline}
.card:not(:hover,:focus-within) :is(.more,.buy:not(.done)){opacity:0}
}
.gone{height:100%;align-content:center;padding:12px;text-align:center}
.undo{padding:12px;color:var(--accent);font-weight:600}
.asked>:is(.top,.list){visibility:hidden}
.why{position:absolute;inset:0;padding:12px 16px;overflow:auto;overscroll-behavior:contain;border:1px solid var(--line);border-radius:12px;background:var(--surface)}
.causes{display:grid;grid-template-columns:repeat(auto-fill,minmax(240px,1fr));gap:16px 32px;margin-top:12px}
.part{display:grid;grid-template-columns:1fr 64px 40px;align-items:center;gap:8px}
.bar{border-top:4px solid var(--accent);border-radius:2px}
.less{border-color:var(--edge)}
@media(prefers-reduced-motion:no-preference){
.list{scroll-behavior:smooth}
.more,.buy{transition:opacity .12s}
}
`;
