export { type ConsentCardActions, drawConsentCard } from './consent-card';
export { drawGreeting, type GreetingActions } from './greeting';
export { drawQuestion, type QuestionActions } from './question';
