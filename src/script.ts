import { importedChunks } from './app/chunks/imported-chunks';
import { startTag } from './app/entry/start-tag';

/** The script tag: a small entry; everything else is loaded from beside it when it is needed. */
startTag(importedChunks);
