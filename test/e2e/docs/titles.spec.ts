// Blocks of code that are a file: the reader is told which, in the text above, as neither the site nor a code host shows it.
// That such files are those of the applications is in ../apps/docs.spec.ts.
import {expect, test} from 'playwright/test';
import {blocksIn, documents, read} from './markdown.js';

/** The last paragraph above a line. */
const above = (document: string, line: number): string => read(document).split('\n').slice(0, line - 1).join('\n').trimEnd().split('\n\n').at(-1)!;

for (const document of documents.filter((one) => blocksIn(one).some(({title}) => title))) {
  test(`${document} says above each file which one it is`, () => {
    const untold = blocksIn(document).filter(({line, title}) => title && !above(document, line).includes(`\`${title}\``));
    expect(untold.map(({line, title}) => `${line}: ${title}`)).toEqual([]);
  });
}
