import { createConsentGate } from '../../src/app/entry/consent-gate';
import * as sources from '../../src/consent/index';
import { type Answers, allPurposes } from '../../src/consent/purposes';
import { CONSENT_TEXT_VERSION, type ConsentRecord } from '../../src/consent/record';
import { consentPage } from './consent-platforms';

type GatePorts = Parameters<typeof createConsentGate>[0];

/** Lets what waits for a promise or a timer happen. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

/** What was answered on an earlier page, on our own card. */
export const kept = (answers: Partial<Answers>): ConsentRecord => ({
  answers: { ...allPurposes('unknown'), ...answers },
  at: 1,
  textVersion: CONSENT_TEXT_VERSION,
  how: 'card',
});

/** The gate of a page with these globals, every change of what it lets through, and what went wrong. */
export const openGate = (
  globals: Readonly<Record<string, unknown>> = {},
  more: Partial<GatePorts> = {},
) => {
  const changes: Answers[] = [];
  const faults: string[] = [];
  const page = consentPage(globals);
  const gate = createConsentGate({
    ...page,
    assumed: () => false,
    platforms: async () => sources,
    onFault: (where, error) => void faults.push(`${where}: ${String(error)}`),
    ...more,
  });
  gate.onChange((now) => changes.push(now));
  return { gate, changes, faults, host: page.page as unknown as Record<string, unknown> };
};
