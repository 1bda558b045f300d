const fail = (): never => {
  throw new Error('hostile');
};

/** Throws whatever is done to it. */
const trap = (): unknown =>
  new Proxy(fail, {
    get: fail,
    has: fail,
    ownKeys: fail,
    getOwnPropertyDescriptor: fail,
    apply: fail,
  });

const value = (of: unknown): PropertyDescriptor => ({ value: of, configurable: true });

/** An object whose every method answers like this. */
const answering = (answer: () => unknown): unknown =>
  new Proxy(
    {},
    {
      get: () => answer,
      getOwnPropertyDescriptor: () => ({ value: answer, configurable: true }),
    },
  );

/** What a broken or malicious page may have under a platform's name. */
export const hostileGlobals: Readonly<Record<string, (name: string) => PropertyDescriptor>> = {
  'a getter that throws': () => ({ get: fail, configurable: true }),
  'an object that throws at every touch': () => value(trap()),
  'a list of things that throw': () => value([trap(), [trap()], ['consent', trap(), trap()]]),
  'methods that throw': () => value(answering(fail)),
  'methods that answer nothing': () => value(answering(() => undefined)),
  'methods that answer with rubbish': () => value(answering(() => 'granted')),
  'a function that throws': () => value(fail),
  'a function that never answers': () => value(() => undefined),
  'a number': () => value(7),
  'a text': () => value('C0001,C0003 granted'),
  nothing: () => value(null),
  'an inherited yes': () =>
    value(
      Object.create({
        hasResponse: true,
        consent: { preferences: true, statistics: true, method: 'explicit' },
        customerPrivacy: { currentVisitorConsent: () => ({ preferences: 'yes' }) },
      }),
    ),
};
