import { own, ownText } from '../../lib/own';
import { effects, levels, type PlaybookEntry } from './entry';

/** What is wrong with an entry, in one sentence; nothing when it may be said. */
const complaint = (entry: unknown): string | undefined => {
  const id = ownText(entry, 'id');
  const refused = `The playbook entry “${id ?? '?'}”`;
  const kind = own(entry, 'kind');
  if (!id) return 'A playbook entry has no “id”, so it is left out.';
  if (kind !== 'greeting' && kind !== 'question') {
    return `${refused} is neither a “greeting” nor a “question”, so it is left out.`;
  }
  if (!ownText(entry, 'text')) return `${refused} says nothing (“text”), so it is left out.`;
  if (!ownText(entry, 'benefit')) {
    return `${refused} names no “benefit”: the visitor must gain something, so it is left out.`;
  }
  if (!effects.some((effect) => effect === own(entry, 'effect'))) {
    return `${refused} names no “effect” (one of ${effects.join(', ')}): the answer must change how we behave, so it is left out.`;
  }
  if (!levels.some((level) => level === own(entry, 'level'))) {
    return `${refused} names no “level” (one of ${levels.join(', ')}), so it is left out.`;
  }
  const when = own(entry, 'when');
  if (typeof when !== 'object' || when === null) {
    return `${refused} does not say “when”, so it is left out.`;
  }
  if (kind === 'question' && !['faces', 'tastes'].includes(String(own(entry, 'form')))) {
    return `${refused} has no “form” (faces or tastes), so it is left out.`;
  }
  if (kind === 'question' && !ownText(entry, 'thanks')) {
    return `${refused} has no “thanks” that tells the effect, so it is left out.`;
  }
  return undefined;
};

/** Entries that keep the laws, and one sentence for each that does not. */
export interface LoadedPlaybook {
  readonly entries: readonly PlaybookEntry[];
  readonly complaints: readonly string[];
}

/**
 * The checker at the playbook's door: an entry without a benefit (law 2) or an effect (law 3) does not load.
 * @example loadPlaybook([{ id: 'hello', kind: 'greeting' }]).complaints.length // 1
 */
export const loadPlaybook = (entries: readonly unknown[]): LoadedPlaybook => {
  const complaints: string[] = [];
  const kept = entries.filter((entry) => {
    const wrong = complaint(entry);
    if (wrong) complaints.push(wrong);
    return !wrong;
  });
  return { entries: kept as readonly PlaybookEntry[], complaints };
};
