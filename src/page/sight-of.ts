/** Where everything stands that must not move while a list changes: these of its cards, what comes after it, the page. */
export const sightOf = (page: Window, list: Element, cards: readonly Element[]): string => {
  const { innerHeight, scrollY } = page;
  const { top, bottom } = list.getBoundingClientRect();
  const boxes = cards.map((card) => card.getBoundingClientRect());
  const seen = boxes.filter((box) => box.top < innerHeight);
  return JSON.stringify([scrollY, top, bottom < innerHeight && bottom, ...seen]);
};
