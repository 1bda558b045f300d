import { foldEvents } from '../../core/profile/index';
import type { Profile } from '../../core/profile/profile';
import { strikeFrom } from '../../core/profile/strike-from';
import { wholeProfile } from '../../core/profile/whole-profile';
import { readWhole } from '../../storage/read-whole';
import type { ApiParts } from '../entry/create-api';
import { withoutFacts } from './without-facts';

/** The profile as it would be if these facts had never been told. Nothing that is kept changes. */
export const profileWithout = async (
  { gate, memory, dispatch }: Pick<ApiParts, 'gate' | 'memory' | 'dispatch'>,
  facts: readonly string[],
): Promise<Profile> => {
  const remembers = gate.granted('remember') && gate.granted('personalise');
  const kept = remembers ? await readWhole((await memory.load()).door) : undefined;
  const logged = kept?.tail.flatMap(({ events }) => events) ?? [];
  const ids = new Set(logged.map(({ id }) => id));
  const here = dispatch.heap().filter(({ id }) => !ids.has(id));
  const base = strikeFrom(wholeProfile(kept?.snapshot?.profile()), facts);
  return foldEvents(base, [...logged, ...here].map(withoutFacts(facts)));
};
