import type { Answers } from '../../../src/consent/purposes';

export type Host = Record<string, unknown> & EventTarget;

/** A consent platform as its vendor documents it, in the hands of a visitor. */
export interface FakePlatform {
  /** Puts it on the page, as its script does when it has loaded. */
  arrive(host: Host): void;
  /** It is there, and waits for an answer. */
  ask(): void;
  refuse(): void;
  agree(): void;
  /** Agrees to some of it; returns what that means to us. */
  agreeInPart(): Answers;
}

/** Something that somebody may be told of. */
export const telling = (target: EventTarget | undefined, name: string, detail?: unknown): void => {
  target?.dispatchEvent(new CustomEvent(name, { detail }));
};
