/** Guards that need nobody's history. */
const guardsOfTheShop = [
    { id: 'current', find: ({ current }) => [current] },
    { id: 'on-page', find: ({ onPage }) => onPage },
    { id: 'out-of-stock', find: ({ catalog }) => catalog.outOfStock },
];

export { guardsOfTheShop as g };
