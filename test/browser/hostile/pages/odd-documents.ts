import type { HostilePage } from '../hostile-page';
import { TAG } from '../write-page';

export const oddDocuments: readonly HostilePage[] = [
  {
    title: 'whose base is elsewhere',
    script: `document.write('<base href="https://elsewhere.invalid/deep/">');`,
    tag: `<script data-writes-tag="">document.write('<script async src="' + location.origin + '/birebir/birebir.js" data-catalogue="' + location.origin + '/catalogue.json"><\\/script>')</script>`,
  },
  {
    title: 'in quirks mode',
    document: ({ head, body }) => `<html><head>${head}</head><body>${body}</body></html>`,
    holds: "document.compatMode === 'BackCompat'",
  },
  {
    title: 'without html, head or body tags',
    document: ({ head, body }) => `${head}${body}`,
  },
  {
    title: 'that is XHTML',
    contentType: 'application/xhtml+xml; charset=utf-8',
    document: ({ head, body }) =>
      `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="tr" xml:lang="tr"><head>${head}</head><body>${body.replace(/(<img[^>]*[^/])>/g, '$1/>')}</body></html>`,
    holds: "document.contentType === 'application/xhtml+xml'",
  },
  {
    title: 'that is written while it loads',
    body: `<script>document.write('<p>' + 'written '.repeat(50) + '</p><div id="late"></div>')</script>`,
  },
  {
    title: 'that writes the tag itself',
    tag: `<script data-writes-tag="">document.write(${JSON.stringify(TAG).replace('</script>', '<\\/script>')})</script>`,
  },
  {
    title: 'of frames, without a body of its own',
    document: ({ head }) =>
      `<!doctype html><html><head>${head}</head><frameset cols="*"><frame src="/icon.svg" /></frameset></html>`,
    shelf: false,
  },
  {
    title: 'with ten thousand elements and one very deep branch',
    body: `<script>
      for (let at = 0; at < 10000; at++) document.body.append(document.createElement('i'));
      let deep = document.body;
      for (let at = 0; at < 100; at++) { const next = document.createElement('b'); deep.append(next); deep = next; }
      deep.textContent = '₺99,90';
    </script>`,
  },
];
