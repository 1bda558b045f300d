/**
 * Whether an element may grow without moving anything the visitor sees: nothing has been painted yet, or it lies below
 * the screen.
 */
const canGrow = (element) => {
    const page = element.ownerDocument.defaultView;
    if (!page)
        return false;
    return (page.performance.getEntriesByType('paint').length === 0 ||
        element.getBoundingClientRect().top >= page.innerHeight);
};
/** Keeps the room for what will be drawn, if that moves nothing in sight. */
const reserve = (element, height) => {
    if (element.offsetHeight >= height)
        return true;
    if (!canGrow(element))
        return false;
    element.style.setProperty('display', 'block');
    element.style.setProperty('min-height', `${height}px`);
    return true;
};

export { canGrow as c, reserve as r };
