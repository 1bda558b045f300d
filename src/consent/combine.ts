import { type Answers, allPurposes, purposes } from './purposes';

/** Everything that has been said about consent, by whom. */
export interface ConsentVoices {
  /** What the platforms on the page say; nothing when there is none. */
  readonly platform: Partial<Answers> | undefined;
  /** What the visitor answered on our own card, or the shop said through the API. */
  readonly own: Partial<Answers> | undefined;
  /** The owner states another legal basis than consent. */
  readonly assumed: boolean;
  /** Global Privacy Control is on. */
  readonly gpc: boolean;
}

/**
 * One state a purpose, failing closed: what nobody has answered is unknown. An express answer on this site comes
 * first, then the shop's platform, then the owner's assumption; Global Privacy Control denies remembering and
 * sending unless the express answer allows them.
 */
export const combineConsent = ({ platform, own, assumed, gpc }: ConsentVoices): Answers => {
  const answers = allPurposes('unknown') as Record<keyof Answers, Answers[keyof Answers]>;
  for (const purpose of purposes) {
    const given = own?.[purpose] ?? 'unknown';
    const basis = assumed && !platform && purpose !== 'send' ? 'granted' : 'unknown';
    const governed = platform?.[purpose] ?? basis;
    const voice = given === 'unknown' ? governed : given;
    const refusedByBrowser =
      gpc && given !== 'granted' && (purpose === 'remember' || purpose === 'send');
    answers[purpose] = refusedByBrowser ? 'denied' : voice;
  }
  return answers;
};
