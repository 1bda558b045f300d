import type { Messages } from '../messages';

/** English words of greetings, questions and the consent card. */
export const talk: Messages = {
  own: '{heading}',
  'greeting.welcome-back': 'Welcome back. {products} – right where you left off.',
  'greeting.compare': 'Welcome back. The two you compared are here: {products}.',
  'greeting.first': 'Welcome. Look around; we will remember what you like, in this browser only.',
  'greeting.continue': 'Continue',
  'greeting.compare-action': 'Have another look',
  'greeting.benefit.resume': 'You need not search again for what you looked at.',
  'greeting.benefit.privacy': 'You know from the start where your data stays.',
  'question.ease': 'Was it easy to find what you wanted?',
  'question.ease.benefit': 'If it was not, we step back and show less.',
  'question.ease.thanks': 'Thank you. We will keep it this way.',
  'question.ease.thanks-low': 'Sorry about that. We are showing less from now on.',
  'question.taste': 'What should we put first for you?',
  'question.taste.benefit': 'The shelves change at once to what you choose.',
  'question.taste.thanks': 'Thank you. Your shelves start with it now.',
  'question.why': 'Why do you ask?',
  'question.later': 'Later',
  'question.never': 'Don’t ask again',
  'question.lowest': 'Very hard',
  'question.highest': 'Very easy',
  'question.face': '{n} of 5',
  close: 'Close',
  'consent.title': 'Shall we remember what you like?',
  'consent.text':
    'This shop can tailor itself to you: shelves, a greeting, now and then a question. What it learns stays in this browser only, and you can erase it at any time.',
  'consent.text-send':
    'This shop can tailor itself to you: shelves, a greeting, now and then a question. This browser remembers what it learns, and sends what you do here to the shop, without your name. You can erase it at any time.',
  'consent.yes': 'Tailor it',
  'consent.no': 'Don’t',
};
