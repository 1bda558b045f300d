/** Below this width a shelf is laid out for a phone. */
const SLIM = 600;
/** Heading 26, reason 18 (two lines on a phone), gap 12, room for the focus ring 4. */
const TOP = 60;
const SLIM_TOP = 78;
/** Below the square picture: gap 8, two title lines 40, gap 4, price 20. */
const CARD_TEXT = 72;
const isSlim = (width) => width < SLIM;
const cardGap = (width) => (isSlim(width) ? 12 : 16);
/**
 * Width of a card, whole px: on a phone 140-156 with 30 % of the third one showing, else as many of 172-208
 * as fit with 15 % of the next one showing.
 */
const cardWidth = (width) => {
    const slim = isSlim(width);
    const whole = slim ? 2 : Math.floor((width - 26) / 188);
    const wanted = (width - cardGap(width) * whole) / (whole + (slim ? 0.3 : 0.15));
    return Math.floor(Math.min(slim ? 156 : 208, Math.max(140, wanted)));
};
/** How many whole cards are in view. */
const cardsInView = (width) => Math.max(1, Math.floor((width + cardGap(width)) / (cardWidth(width) + cardGap(width))));
/** Height in px of a drawn shelf in a host of this width (content box), so that a placement can reserve it. */
const shelfHeight = (width) => cardWidth(width) + CARD_TEXT + (isSlim(width) ? SLIM_TOP : TOP);

export { cardsInView as a, cardGap as b, cardWidth as c, isSlim as i, shelfHeight as s };
