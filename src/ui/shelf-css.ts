/** What a shelf at rest wears. `--w` is the width of its cards; all heights add up to `shelfHeight`, gaps are `cardGap`. */
export const shelfCss = `\
section{position:relative;padding-bottom:4px}\
.top{align-items:center;gap:16px;height:44px;margin-bottom:12px}\
.slim .top{height:62px}\
.words{flex:1;min-width:0}\
.title{font-size:20px;line-height:26px;font-weight:600}\
.title,.reason{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}\
.slim .reason,.name{white-space:normal;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}\
.info{flex:none;padding:13px;margin:-13px;margin-inline-start:-5px}\
.info svg{width:18px}\
.arrow{width:40px;height:40px;margin-inline-start:8px;border:1px solid var(--line);border-radius:50%}\
.arrow[aria-disabled=true]{color:var(--line)}\
[dir=rtl] .arrow svg{transform:scaleX(-1)}\
.slim .arrow{display:none}\
.list{gap:16px;margin:-4px;margin-inline-end:0;padding:4px;list-style:none;overflow:auto hidden;scroll-snap-type:x mandatory;scroll-padding:4px;scrollbar-width:none}\
.slim .list{gap:12px}\
.list::-webkit-scrollbar{display:none}\
.card{position:relative;flex:none;width:var(--w);scroll-snap-align:start}\
.pic{height:var(--w);margin-bottom:8px;border-radius:var(--birebir-picture-radius,8px);background:var(--tint);font-size:40px;color:var(--muted);overflow:hidden}\
img{width:100%;height:100%;padding:8%;object-fit:contain;mix-blend-mode:var(--blend)}\
.name{height:40px;margin-bottom:4px;font-size:15px}\
.name:after{content:"";position:absolute;inset:0;border-radius:8px}\
.name:focus-visible{outline:0}\
.price{flex-wrap:wrap;gap:8px;height:20px;overflow:hidden;white-space:nowrap;font-variant-numeric:tabular-nums}\
.tag,.more,.buy{position:absolute;z-index:1}\
.tag{top:8px;inset-inline-start:8px;padding:2px 8px;border-radius:99px;background:var(--surface);color:var(--ink)}\
.more{top:0;inset-inline-end:0;width:44px;height:44px;padding:6px;border-radius:50%;background:var(--surface) content-box}\
.more svg{stroke-width:3}\
.buy{top:calc(var(--w) - 48px);inset-inline:8px;justify-content:center;gap:6px;padding:12px;border-radius:10px;background:var(--accent);color:var(--on-accent);font-weight:600}\
@media(hover){.card:not(:hover,:focus-within) :is(.more,.buy){opacity:0}}\
@media(hover:none){\
.buy{inset-inline:auto 4px;border-radius:99px;background:var(--surface);color:var(--accent)}\
.buy span{display:none}\
}\
`;
