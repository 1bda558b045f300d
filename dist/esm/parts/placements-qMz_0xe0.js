const SELECTOR = '[data-birebir-placement],birebir-shelf,[data-birebir-greeting],birebir-greeting';
const read = (element, name) => element.getAttribute(`data-birebir-${name}`) ?? element.getAttribute(name) ?? '';
/** Finds every placement of the owner's, in the order of the page; the second of the same name is left alone. */
const findPlacements = (root) => {
    const ids = new Set();
    const found = [];
    for (const element of Array.prototype.slice.call(root.querySelectorAll(SELECTOR))) {
        const kind = element.matches('birebir-greeting,[data-birebir-greeting]') ? 'greeting' : 'shelf';
        const id = read(element, 'placement') || element.id || kind;
        if (ids.has(id))
            continue;
        ids.add(id);
        const strategies = read(element, 'strategy')
            .split(/[\s,]+/)
            .filter(Boolean);
        const limit = Number(read(element, 'limit'));
        const heading = read(element, 'heading');
        found.push({
            id,
            kind,
            element,
            ...(strategies.length > 0 && { strategies }),
            ...(limit > 0 && { limit }),
            ...(heading && { heading }),
        });
    }
    return found;
};

export { findPlacements as f };
