// The links of all documents as a code host follows them: relative ones lead to files and headings that are there.
// Those of the built site are in pages.spec.ts. Other hosts are not asked.
import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {expect, test} from 'playwright/test';
import {documents, idsIn, linksIn, ROOT} from './markdown.js';

const isThere = (document: string, link: string): boolean => {
  const [path = '', id] = link.split('#');
  const file = path ? join(dirname(document), path) : document;
  return existsSync(ROOT + file) && (!id || !file.endsWith('.md') || idsIn(file).includes(id));
};

for (const document of documents) {
  test(`every link of ${document} leads somewhere`, () => {
    const links = linksIn(document);
    const other = links.filter((link) => /^\w+:/.test(link));
    expect(other.filter((link) => !/^(https:\/\/[\w-]+(\.[\w-]+)+(:\d+)?(\/\S*)?|mailto:\S+@\S+)$/.test(link))).toEqual([]);
    expect(links.filter((link) => !other.includes(link) && !isThere(document, link))).toEqual([]);
  });
}
