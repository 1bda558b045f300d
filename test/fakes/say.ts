import type { Moment } from '../../src/core/decide/attention-budget';
import { decideMessage, type MessageInput } from '../../src/core/decide/decide-message';
import type { MessageDecision } from '../../src/core/decide/decision';
import { playbook } from '../../src/core/playbook/index';
import type { Diary } from './diary';
import { NOW, shop } from './shop';

/** A quiet moment in which anything may be said. */
export const moment = (more: Partial<Moment> = {}): Moment => ({
  now: NOW,
  pageType: 'home',
  granted: ['personalise', 'ask'],
  typing: false,
  idleMs: 60_000,
  covered: false,
  placed: false,
  ...more,
});

/** What is said to this visitor at this moment. */
export const say = (
  diary: Diary,
  at: Partial<Moment> = {},
  more: Partial<MessageInput> = {},
): MessageDecision =>
  decideMessage({
    catalog: shop(),
    profile: diary.profile(),
    playbook,
    level: 'reactive',
    ...more,
    moment: moment(at),
  });
