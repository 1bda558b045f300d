/** A sign that something on the page does not work as the visitor expects. */
export type Trouble = 'rage-click' | 'dead-click' | 'repeated-filter' | 'slow';

/** @param figure for `slow` the milliseconds. */
export type TellTrouble = (trouble: Trouble, figure?: number) => void;
