/**
 * What every piece starts from. px only: the root font size of shops is 10 to 17 px. `all: initial` twice,
 * because a page's `* { all: unset !important }` reaches the host but not the box.
 */
export const baseCss = `
:host{all:initial;display:block;font-family:inherit;color:inherit}
.box{all:initial;display:block;isolation:isolate;font-size:14px;line-height:20px;font-family:var(--birebir-font,inherit);color:var(--ink);overflow-wrap:break-word}
.box *{box-sizing:border-box}
h2,h3,h4,p,ol,ul{margin:0;padding:0;font:inherit;list-style:none}
button,a{all:unset;cursor:pointer;text-align:center}
button{border-radius:10px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
svg{display:block;width:20px;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.meta{font-size:13px;line-height:18px;color:var(--muted)}
.row{display:flex}
.strong{font-size:15px;font-weight:600;color:var(--ink)}
.mid{display:grid;place-items:center}
.close{position:absolute;top:2px;inset-inline-end:2px;width:44px;height:44px;color:var(--muted)}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`;
