import type { HostilePage } from '../hostile-page';
import { NONCE } from '../write-page';

const policy = (...rules: readonly string[]): Readonly<Record<string, string>> => ({
  'content-security-policy': rules.join('; '),
});
const WITH_NONCE = `<script async="" nonce="${NONCE}" src="/birebir/birebir.js" data-catalogue="/catalogue.json"></script>`;
/** The place's own height is written as an attribute, as owners do; the policy says nothing about those. */
const STYLES = ["style-src-elem 'self'", "style-src-attr 'unsafe-inline'"];

export const policies: readonly HostilePage[] = [
  {
    title: 'that allows scripts and styles from its own address only',
    headers: policy(
      "default-src 'none'",
      `script-src 'self' 'nonce-${NONCE}'`,
      "connect-src 'self'",
      "img-src 'self'",
      ...STYLES,
    ),
  },
  {
    title: 'that trusts what a nonce brings, and nothing else',
    headers: policy(
      "default-src 'none'",
      `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
      "connect-src 'self'",
      "img-src 'self'",
      ...STYLES,
    ),
    tag: WITH_NONCE,
  },
  {
    title: 'that requires trusted types and allows no policy',
    headers: policy("require-trusted-types-for 'script'", "trusted-types 'none'"),
  },
  {
    title: 'that forbids to ask for anything',
    headers: policy("connect-src 'none'"),
    shelf: false,
    spoken: /connect-src|Fetch API cannot load/,
  },
  {
    title: 'that forbids pictures and fonts',
    headers: policy("img-src 'none'", "font-src 'none'", "media-src 'none'"),
    spoken: /img-src/,
  },
  {
    title: 'that isolates itself from other origins',
    headers: {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'permissions-policy': 'unload=(), storage-access=(), sync-xhr=()',
      'referrer-policy': 'no-referrer',
    },
  },
  {
    title: 'in a sandbox, without an origin of its own',
    headers: policy('sandbox allow-scripts'),
    stores: false,
  },
];
