import { FACET_GAP, FACET_HEIGHT, FACET_WIDTH } from './facets-height';

const columns = (least: number): string =>
  `grid-template-columns:repeat(auto-fill,minmax(min(100%,${least}px),1fr))`;

/** What a row of links wears over the rules of a shelf; all heights add up to `facetsHeight`. */
export const facetsCss = `\
.arrow,.price{display:none}\
.ways .list{display:grid;${columns(FACET_WIDTH.wide)};gap:${FACET_GAP}px;margin:0;padding:0;overflow:visible}\
.slim.ways .list{${columns(FACET_WIDTH.slim)}}\
.ways .card{display:flex;align-items:center;gap:10px;width:auto;height:${FACET_HEIGHT}px;padding-inline:7px 40px;border:1px solid var(--line);border-radius:12px;background:var(--surface)}\
.slim.ways .card{padding-inline-end:8px}\
.ways .card:hover{border-color:var(--edge)}\
.ways .pic{flex:none;width:40px;height:40px;margin:0;border-radius:8px;font-size:18px}\
.slim.ways .pic{width:36px;height:36px}\
.ways .name{height:auto;margin:0;font-size:14px;line-height:18px;font-weight:600}\
.ways .name:after{inset:-1px;border-radius:12px}\
.ways .name:hover{text-decoration:none}\
.ways .more{top:5px}\
.slim .more{display:none}\
.ways .gone{display:flex;gap:4px;align-items:center;width:100%;padding:0;background:none;font-size:12px;line-height:15px;text-align:start}\
.ways .card:has(.gone){padding-inline-end:0}\
.box:has(.asked,.menu){position:relative;z-index:1}\
.asked .why{inset:0 0 auto;min-height:100%;max-height:380px;box-shadow:0 8px 28px #0002}\
`;
