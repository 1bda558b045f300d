// @ts-check
// node demo/tools/build.mjs [--feed FILE]: assembles demo/.site
import { buildSite } from './site/build-site.mjs';
import { runCommand } from './site/command.mjs';

await runCommand(async ({ feed }) => {
  const { products, notes } = await buildSite({ feed });
  for (const note of notes) process.stderr.write(`${note}\n`);
  process.stdout.write(`Mahalle is built: ${products} products in demo/.site\n`);
});
