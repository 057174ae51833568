// Tests of core/parser.ts: how far the parser is, in a document that is still being written.
// What waits for it is tested from outside.

import {expect} from 'chai';
import {importIn} from '../on-page.js';

type Parser = typeof import('../../../src/core/parser.js');

/** A document whose parser stops after each piece of markup; it has a copy of the code of its own. */
async function openDocument(): Promise<{document: Document; parser: Parser}> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const inner = frame.contentWindow!;
  inner.document.open();
  inner.document.write('<!doctype html><body>');
  return {document: inner.document, parser: await importIn(inner, '/src/core/parser.ts')};
}

describe('the parser', () => {
  it('is at work until the document is closed', async () => {
    const {document, parser} = await openDocument();
    expect(parser.isLoading()).equal(true);
    document.close();
    expect(parser.isLoading()).equal(false);
  });

  it('has passed an element once something stands after it', async () => {
    const {document, parser} = await openDocument();
    document.write('<i id="one"><b>');
    const one = document.querySelector('#one');
    expect(Boolean(parser.isParsed(one))).equal(false);
    document.write('</b></i>');
    expect(Boolean(parser.isParsed(one))).equal(false);
    document.write(' more');
    expect(Boolean(parser.isParsed(one))).equal(true);
    document.close();
  });

  it('has passed an element once something stands after what it stands in', async () => {
    const {document, parser} = await openDocument();
    document.write('<div><p><i id="one"></i></p></div>');
    const one = document.querySelector('#one');
    expect(Boolean(parser.isParsed(one))).equal(false);
    document.write('<p id="two">');
    expect(Boolean(parser.isParsed(one))).equal(true);
    expect(Boolean(parser.isParsed(document.querySelector('#two')))).equal(false);
    document.close();
  });

  it('has passed everything at the end', async () => {
    const {document, parser} = await openDocument();
    document.write('<i id="one">');
    document.close();
    expect(Boolean(parser.isParsed(document.querySelector('#one')))).equal(true);
    expect(Boolean(parser.isParsed(null))).equal(true);
  });
});
