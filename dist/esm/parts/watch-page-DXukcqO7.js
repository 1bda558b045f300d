import { g as guard } from './index-CoyEnUq7.js';
import { i as itemOfProduct } from './item-of-product-CX2zA7RI.js';
import { p as parentOf } from './parent-of-nITZYwU1.js';
import { w as watchSeen } from './watch-seen-amm_it0l.js';
import './parse-event-DW8ctT1B.js';

/** So many clicks on one spot, within so long, that changed next to nothing. */
const RAGE_CLICKS = 4;
const RAGE_MS = 2000;
const RAGE_CHANGES = 2;
const SPOT_PX = 30;
/** What has answered by then was alive. */
const ANSWER_MS = 1000;
const CONTROLS = 'a[href],button,[role="button"]';
/** A link that leads away and a form that is sent may take their time: they answer with another page. */
const leadsAway = (control, page) => control instanceof HTMLAnchorElement
    ? control.target !== '' || control.href.split('#')[0] !== page.location.href.split('#')[0]
    : control instanceof HTMLButtonElement && control.type === 'submit' && control.form !== null;
/**
 * Notices clicks that are repeated in anger, and controls that answer with nothing: no change of the page, no other
 * address, no scrolling. The page is watched for a moment after a click alone.
 */
const watchClicks = (page, listen, tell) => {
    const { document } = page;
    let changes = 0;
    let recent = [];
    let rest;
    const count = () => {
        changes += 1;
    };
    const watch = new MutationObserver(count);
    for (const name of ['scroll', 'focusin', 'toggle', 'play'])
        listen(document, name, count);
    const raging = ({ clientX: x, clientY: y, timeStamp: at }) => {
        const isHere = (one) => at - one.at < RAGE_MS && Math.hypot(one.x - x, one.y - y) < SPOT_PX;
        recent = [...recent.filter(isHere), { x, y, at, changes }];
        const [first] = recent;
        if (!first || recent.length < RAGE_CLICKS)
            return;
        if (changes - first.changes <= RAGE_CHANGES)
            tell('rage-click');
        recent = [];
    };
    const click = (event) => {
        // What is in a shadow root changes where we do not see it.
        if (!(event instanceof MouseEvent) || event.composedPath()[0] !== event.target)
            return;
        watch.observe(document, {
            subtree: true,
            childList: true,
            attributes: true,
            characterData: true,
        });
        clearTimeout(rest);
        rest = setTimeout(() => watch.disconnect(), RAGE_MS);
        raging(event);
        const control = event.target instanceof Element ? event.target.closest(CONTROLS) : null;
        const before = changes;
        const address = page.location.href;
        if (!control || control.matches(':disabled'))
            return;
        setTimeout(() => {
            const answered = changes !== before || page.location.href !== address;
            const leaves = leadsAway(control, page) && !event.defaultPrevented;
            if (!answered && !leaves && document.visibilityState === 'visible')
                tell('dead-click');
        }, ANSWER_MS);
    };
    listen(document, 'click', click);
    return () => {
        clearTimeout(rest);
        watch.disconnect();
    };
};

/** Who narrows a list so often within so long does not find what they look for. */
const FILTERS = 4;
const WITHIN_MS = 60_000;
/** Notices that a list is narrowed again and again; to be called with every event. */
const watchFilters = (tell) => {
    let recent = [];
    return ({ name, at, data }) => {
        // Whoever follows a link of ours narrows nothing.
        if (name !== 'filter' || data.placement)
            return;
        recent = [...recent.filter((one) => at - one < WITHIN_MS), at];
        if (recent.length < FILTERS)
            return;
        recent = [];
        tell('repeated-filter');
    };
};

let t=-1;const n=()=>t,e=n=>{addEventListener("pageshow",e=>{e.persisted&&(t=e.timeStamp,n(e));},true);},i=(t,n,e,i)=>{let o,s;return a=>{n.value>=0&&(a||i)&&(s=n.value-(o??0),(s||void 0===o)&&(o=n.value,n.delta=s,n.rating=((t,n)=>t>n[1]?"poor":t>n[0]?"needs-improvement":"good")(n.value,e),t(n)));}},s=()=>{const t=performance.getEntriesByType("navigation")[0];if(t&&t.responseStart>0&&t.responseStart<performance.now())return t},a=()=>s()?.activationStart??0;let r=-1;const c=new Set,f=()=>"hidden"!==document.visibilityState||document.prerendering?1/0:0,h=t=>{if("hidden"===document.visibilityState){if("visibilitychange"===t.type)for(const t of c)t();isFinite(r)||(r="visibilitychange"===t.type?t.timeStamp:0,removeEventListener("prerenderingchange",h,true));}},d=(t=false)=>{if(t&&(r=1/0),r<0){const t=a(),n=document.prerendering?void 0:globalThis.performance.getEntriesByType("visibility-state").find(n=>"hidden"===n.name&&n.startTime>=t)?.startTime;r=n??f(),addEventListener("visibilitychange",h,true),addEventListener("prerenderingchange",h,true),e(()=>{setTimeout(()=>{r=f();});});}return {get firstHiddenTime(){return r},onHidden(t){c.add(t);}}},l=(t,e=-1,i,o=0,r,c,f)=>{const h=s(),d=h?.navigationId||0;let l="navigate";i?l=i:n()>=0?l="back-forward-cache":h&&(document.prerendering||a()>0?l="prerender":document.wasDiscarded?l="restore":h.type&&(l=h.type.replace(/_/g,"-")));return {name:t,value:e,rating:"good",delta:0,entries:[],id:`v6-${Date.now()}-${Math.floor(8999999999999*Math.random())+1e12}`,navigationType:l,navigationId:o||d,navigationInteractionId:r,navigationURL:c||h?.name,navigationStartTime:f||0}},g=new WeakMap;function u(t,n){let e=g.get(n);return e||(e=new WeakMap,g.set(n,e)),e.get(t)||e.set(t,new n),e.get(t)}const m=(t,n,e={})=>{try{const i=t.filter(t=>PerformanceObserver.supportedEntryTypes.includes(t));if(i.length>0){const t=new PerformanceObserver(t=>{queueMicrotask(()=>{const e=t.getEntries();i.length>1&&e.sort((t,n)=>t.startTime+t.duration-(n.startTime+n.duration)),n(e);});});for(const n of i)t.observe({type:n,buffered:!0,...e});return t}}catch{}},p=t=>globalThis.PerformanceObserver?.supportedEntryTypes?.includes("soft-navigation")&&"function"==typeof globalThis.PerformanceSoftNavigation?.prototype?.getLargestInteractionContentfulPaint&&t&&t.reportSoftNavs,T=t=>{let n=false;return ()=>{n||(t(),n=true);}};const _=t=>{document.prerendering?addEventListener("prerenderingchange",t,true):t();};let w=0,I=1/0,k=0;const C=t=>{for(const n of t)n.interactionId&&(I=Math.min(I,n.interactionId),k=Math.max(k,n.interactionId),w=k?(k-I)/7+1:0);};let F;const N=()=>F?w:performance.interactionCount??0,B=()=>{"interactionCount"in performance||F||(F=m(["event"],C,{durationThreshold:0}));};class S{u=0;v=[];m=new Map;p;T;_(){return N()-this.u}M(){this.u=N(),this.v.length=0,this.m.clear();}L(t){const n=this._(),e=Math.min(this.v.length-1,Math.floor(n/50));return !n||-1!==e||"soft-navigation"!==t&&"back-forward-cache"!==t?this.v[e]:{P:8,id:-1,entries:[]}}h(t){if(this.p?.(t),!t.interactionId)return;const n=this.v.at(-1);let e=this.m.get(t.interactionId);if(e||this.v.length<10||t.duration>n.P){if(e?t.duration>e.P?(e.entries=[t],e.P=t.duration):t.duration===e.P&&t.startTime===e.entries[0].startTime&&e.entries.push(t):(e={id:t.interactionId,entries:[t],P:t.duration},this.m.set(e.id,e),this.v.push(e)),this.v.sort((t,n)=>n.P-t.P),this.v.length>10){const t=this.v.splice(10);for(const n of t)this.m.delete(n.id);}this.T?.(e);}}}const q=t=>{const n="requestIdleCallback"in globalThis?1e3:0,e=globalThis.requestIdleCallback||setTimeout,i=globalThis.cancelIdleCallback||clearTimeout;if("hidden"===document.visibilityState)t();else {const o=T(t);let s=-1;const a=()=>{i(s),o();};addEventListener("visibilitychange",a,{once:true,capture:true}),s=e(()=>{removeEventListener("visibilitychange",a,{capture:true}),o();},{timeout:n});}},A=[200,500],x=(t,o={})=>{if(!globalThis.PerformanceEventTiming||!("interactionId"in PerformanceEventTiming.prototype))return;const s=d();_(()=>{B();let a,r=l("INP");const c=u(o,S),f=(n,e,s,f,h)=>{c.M(),r=l("INP",-1,n,e,s,f,h),a=i(t,r,A,o.reportAllChanges);},h=()=>{const t=c.L(r.navigationType);t&&t.P!==r.value&&(r.value=t.P,r.entries=t.entries,a());},d=t=>{h(),a(true),f("soft-navigation",t.navigationId,t.interactionId,t.name,t.startTime);},g=(t,n=false)=>{q(()=>{for(const n of t)"soft-navigation"!==n.entryType?c.h(n):d(n);h(),n&&a(true);});},v=["event","first-input"];p(o)&&v.push("soft-navigation");const b=m(v,g,{...o,durationThreshold:o.durationThreshold??40});a=i(t,r,A,o.reportAllChanges),b&&(s.onHidden(()=>{g(b.takeRecords(),true);}),e(()=>{f("back-forward-cache",r.navigationId,r.navigationInteractionId,r.navigationURL,n());}));});};

/** "Poor" by Core Web Vitals (https://web.dev/articles/inp). */
const POOR_MS = 500;
/** Notices that the page takes half a second or more to answer a click or a key. */
const watchSlowInteractions = (tell) => {
    // web-vitals waits for idle moments by itself, where no guard of ours is: where waiting throws, it throws here first.
    globalThis.requestIdleCallback?.(() => undefined);
    x(({ value }) => value > POOR_MS && tell('slow', Math.round(value)), {
        reportAllChanges: true,
    });
};

/** Notices trouble on the page, each kind once a page, and tells the log at what kind of page it was. */
const watchFriction = (ports, pageType) => {
    const { page, observe, onEvent, onPage, listen, onFault } = ports;
    const told = new Set();
    let stopped = false;
    const tell = (trouble, figure) => {
        if (stopped || told.has(trouble))
            return;
        told.add(trouble);
        const fact = `friction:${trouble}:${pageType()}`;
        observe('note', { fact, ...(figure !== undefined && { value: figure }) });
    };
    onPage(() => told.clear());
    const stopClicks = watchClicks(page, listen, tell);
    const stopFilters = onEvent(watchFilters(tell));
    guard('slow interactions', watchSlowInteractions, onFault)(tell);
    return () => {
        stopped = true;
        stopClicks();
        stopFilters();
    };
};

/** Words on buttons that put something into the cart, in Turkish, English and German. */
const ADD = /add to (cart|bag|basket)|sepete (ekle|at)|in den (warenkorb|einkaufswagen)/i;
/** A shop that tells of it by itself does so within this time. */
const TOLD_WITHIN_MS = 2_500;
/**
 * Notices that something was put into the cart on a page that does not say so: a click on a button that says it,
 * inside the product it belongs to. `itemAt` names that product. Returns its undo.
 */
const trackCartClicks = (document, itemAt, { emit, listen, timesTold }) => listen(document, 'click', ({ target }) => {
    const control = target?.closest?.('button,a,input,[role=button]');
    if (!control)
        return;
    const label = control.getAttribute('aria-label') ?? control.getAttribute('value') ?? '';
    if (!ADD.test(`${control.textContent ?? ''} ${label}`))
        return;
    const item = itemAt(control);
    const before = timesTold();
    setTimeout(() => {
        if (item && timesTold() === before)
            emit('add_to_cart', { items: [{ ...item, quantity: 1 }] });
    }, TOLD_WITHIN_MS);
});

/** Less than this is a glance, not worth an event. */
const LEAST_MS = 1_000;
const SAMPLE_MS = 500;
/** Visible time and scroll depth of each page, told when it is left or hidden. */
const engagement = {
    id: 'engagement',
    start({ page, emit, onPage, onLeave, listen }) {
        const { document } = page;
        let visibleSince = 0;
        let visibleMs = 0;
        let deepest = 0;
        let sampling = false;
        const pause = () => {
            if (visibleSince)
                visibleMs += page.performance.now() - visibleSince;
            visibleSince = 0;
        };
        const resume = () => {
            if (document.visibilityState === 'visible')
                visibleSince ||= page.performance.now();
        };
        const tell = () => {
            pause();
            if (visibleMs >= LEAST_MS) {
                emit('user_engagement', {
                    engagement_time_msec: Math.round(visibleMs),
                    percent_scrolled: deepest,
                });
            }
            visibleMs = 0;
            deepest = 0;
            resume();
        };
        const sample = () => {
            sampling = false;
            const { scrollHeight } = document.documentElement;
            const seen = (page.scrollY + page.innerHeight) / Math.max(1, scrollHeight);
            deepest = Math.max(deepest, Math.min(100, Math.round(seen * 100)));
        };
        onPage(resume);
        onLeave(tell);
        listen(document, 'visibilitychange', () => document.visibilityState === 'visible' ? resume() : tell());
        // The layout is read later, never in the handler.
        listen(page, 'scroll', () => {
            if (!sampling)
                setTimeout(sample, SAMPLE_MS);
            sampling = true;
        });
    },
};

/** Follows the products of the shop's own lists: half in view for a second, and chosen. Returns its undo. */
const trackImpressions = (document, listed, { emit, listen, onFault }) => {
    const items = new Map(listed.map(({ element, item }) => [element, item]));
    const seen = watchSeen((ids) => {
        const known = listed.filter(({ item }) => ids.includes(item.item_id));
        emit('view_item_list', { items: known.map(({ item }) => item) });
    }, onFault);
    for (const { element, item } of listed)
        seen.watch(element, item.item_id);
    const stopClicks = listen(document, 'click', ({ target }) => {
        for (let up = target; up; up = parentOf(up)) {
            const item = items.get(up);
            if (item) {
                emit('select_item', { items: [item] });
                return;
            }
        }
    });
    return () => {
        seen.stop();
        stopClicks();
    };
};

/** Follows how long and how far the page is read, which products come into view, and what goes into the cart. */
const watchPage = (ports) => {
    const { page, observe, onPage, onLeave, listen, onFault } = ports;
    let main;
    let cards = [];
    let timesTold = 0;
    let stopImpressions = () => undefined;
    const stopTelling = ports.onEvent(({ name }) => {
        if (name === 'add_to_cart')
            timesTold += 1;
    });
    engagement.start({
        page,
        listen,
        onPage,
        onLeave,
        // Time spent on a product's page speaks for the product.
        emit: (name, data) => observe(name, main ? { ...data, items: [main] } : data)});
    const itemAt = (control) => cards.find(({ element }) => element.contains(control))?.item ?? main;
    const stopCartClicks = trackCartClicks(page.document, itemAt, {
        emit: observe,
        listen,
        timesTold: () => timesTold,
    });
    return {
        turnPage(description) {
            main = description.main && itemOfProduct(description.main.product);
            cards = description.listed.flatMap(({ element, product }) => element ? [{ element, item: itemOfProduct(product) }] : []);
            stopImpressions();
            stopImpressions = trackImpressions(page.document, cards, { emit: observe, listen, onFault });
        },
        stop() {
            stopImpressions();
            stopCartClicks();
            stopTelling();
        },
    };
};

export { watchFriction, watchPage };
