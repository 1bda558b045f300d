import type { Selectors } from '../core/catalog/selectors';
import type { ShownProduct } from '../core/decide/decision';
import type { Placement } from '../core/decide/placement';
import type { PlacementWishes } from '../core/decide/placement-rules';
import type { EpochMs } from '../core/events/event';
import type { Level } from '../core/playbook/entry';
import type { Strategy } from '../core/strategies/strategy';

/** The owner's settings, every one of them set. See `definitions.ts` for what each means. */
export interface Settings {
  readonly lang: string;
  readonly catalogue: string;
  readonly model: string;
  readonly config: string;
  readonly global: string;
  readonly site: string;
  readonly consent: 'auto' | 'manual' | 'assumed';
  readonly collector: string;
  readonly collectorFormat: 'cloudevents' | 'segment';
  readonly keepDays: number;
  readonly level: Level;
  readonly auto: boolean;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly currency: string;
  readonly placements: Readonly<Record<string, Partial<Omit<Placement, 'id'>> & PlacementWishes>>;
  readonly selectors: Selectors;
  readonly messages: Readonly<Record<string, string>>;
  readonly playbook: readonly unknown[];
  readonly strategies: readonly Strategy[];
  readonly priors: string;
  readonly tiers: readonly unknown[];
  readonly deliveryDays: number;
  readonly freeShippingFrom: number;
  readonly segments: Readonly<Record<string, unknown>>;
  readonly business: string;
  readonly addToCart: ((product: ShownProduct) => unknown) | undefined;
  readonly now: (() => EpochMs) | undefined;
}
