import type { VNode } from 'preact';

const DOTS = 'M11.5 13.5h.01M20.5 13.5h.01';

/** Eyes and mouth, worst to best; the fifth mouth is open. */
const FACES = [
  ['M11.5 15h.01M20.5 15h.01', 'M8.5 10.5l4 2M23.5 10.5l-4 2M10.5 23.5q5.5-6.5 11 0'],
  [DOTS, 'M11 22q5-3.5 10 0'],
  [DOTS, 'M11 21h10'],
  [DOTS, 'M10.5 19.5q5.5 4.5 11 0'],
  ['', 'M9 14q2.2-3.4 4.4 0M18.6 14q2.2-3.4 4.4 0'],
] as const;

/** A face of our own drawing, in the colour of the text. */
export const face = (value: number): VNode => {
  const [eyes, lines] = FACES[value - 1] ?? FACES[2];
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="13" />
      <path class="eyes" d={eyes} />
      <path d={lines} />
      {value === 5 && <path class="open" d="M10 18.5h12q-1 6-6 6t-6-6z" />}
    </svg>
  );
};
