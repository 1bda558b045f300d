/** A part of a group, as it is sent. */
export interface Piece<Each> {
  readonly part: readonly Each[];
  readonly body: string;
}

/** Halves a group until every body is as small as its receiver asks; one event is never parted. */
export const inPieces = <Each>(
  group: readonly Each[],
  mostBytes: number,
  encode: (part: readonly Each[]) => string,
): readonly Piece<Each>[] => {
  const body = encode(group);
  if (group.length < 2 || Buffer.byteLength(body) <= mostBytes) return [{ part: group, body }];
  const half = Math.ceil(group.length / 2);
  return [
    ...inPieces(group.slice(0, half), mostBytes, encode),
    ...inPieces(group.slice(half), mostBytes, encode),
  ];
};
