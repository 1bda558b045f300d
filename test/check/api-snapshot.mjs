// @ts-check
// node test/check/api-snapshot.mjs [--write]: prints the public API as built, or writes it down
import { writeFile } from 'node:fs/promises';
import { apiFile } from './api.mjs';
import { apiText } from './api-text.mjs';

const text = await apiText();
if (process.argv.includes('--write')) await writeFile(apiFile, text);
else process.stdout.write(text);
