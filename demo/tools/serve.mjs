// @ts-check
// node demo/tools/serve.mjs [--feed FILE] [--port N]: builds the shop and opens it on this machine

import { openShop } from './shop-server.mjs';
import { runCommand } from './site/command.mjs';

await runCommand(async (choice) => {
  const { url, notes } = await openShop(choice);
  for (const note of notes) process.stderr.write(`${note}\n`);
  process.stdout.write(`Mahalle is open at ${url}\n`);
});
