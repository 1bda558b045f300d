/**
 * What every piece starts from. px only: the root font size of shops is 10 to 17 px. `all: initial` twice,
 * because a page's `* { all: unset !important }` reaches the host but not the box. No line end is shipped.
 */
export const baseCss = `\
:host{all:initial;display:block;font-family:inherit;color:inherit}\
.box{all:initial;display:block;isolation:isolate;font-size:14px;line-height:20px;font-family:var(--birebir-font,inherit);color:var(--ink);overflow-wrap:break-word}\
.box *{box-sizing:border-box;margin:0}\
button,a{all:unset;cursor:pointer}\
:focus-visible,a:focus-visible:after{outline:2px solid var(--accent);outline-offset:2px}\
svg{display:block;width:20px;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}\
.meta{font-size:13px;line-height:18px;color:var(--muted)}\
.row{display:flex}\
.strong{font-size:15px;font-weight:600}\
.mid{display:grid;place-items:center}\
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}\
`;
