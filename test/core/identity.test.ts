import { expect, test } from 'vitest';
import { visitor } from '../fakes/diary';

test('the shop’s name for a visitor holds from login to logout', () => {
  const named = visitor().did('login', { user_id: 'ayse' });
  expect(named.profile().identity.userId).toBe('ayse');
  expect(named.did('logout', {}).profile().identity.userId).toBe('');
});
