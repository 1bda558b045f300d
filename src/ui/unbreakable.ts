import { guard } from '../lib/guard';
import type { PieceOptions } from './surface';

/** The same function, which reports to `onFault` of its last argument instead of throwing and then gives `otherwise`. */
export const unbreakable =
  <Args extends [...unknown[], PieceOptions], Piece>(
    open: (...args: Args) => Piece,
    otherwise: Piece,
  ) =>
  (...args: Args): Piece => {
    const { onFault } = args[args.length - 1] as PieceOptions;
    return guard('ui', open, onFault)(...args) ?? otherwise;
  };
