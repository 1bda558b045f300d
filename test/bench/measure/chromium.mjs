// @ts-check
import { chromium } from 'playwright-core';
import { chromiumFlags, needChromium } from '../../browser/find-chromium.mjs';

/** @import { Browser } from 'playwright-core' */

// Some peers stay silent in front of a browser that says it is driven.
const USER_AGENT =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36';
const UNDRIVEN = ['--disable-blink-features=AutomationControlled', `--user-agent=${USER_AGENT}`];

/** @returns {Promise<Browser>} */
export function openChromium() {
  return chromium.launch({ executablePath: needChromium(), args: [...chromiumFlags, ...UNDRIVEN] });
}
