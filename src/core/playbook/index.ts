import { compare } from './compare';
import { easeQuestion } from './ease-question';
import type { PlaybookEntry } from './entry';
import { firstVisit } from './first-visit';
import { tasteQuestion } from './taste-question';
import { welcomeBack } from './welcome-back';

/** What ships to be said, the most fitting first. */
export const playbook: readonly PlaybookEntry[] = [
  compare,
  welcomeBack,
  firstVisit,
  easeQuestion,
  tasteQuestion,
];
