// Prints the text to be pasted for an element, from what the build made: in Node, by a DOM of happy-dom.
// What stands in the text is said by serialise.ts; render.ts has the banner rendered.

import {readFile} from 'node:fs/promises';
import {Window} from 'happy-dom';

const DIST = new URL('../../dist/', import.meta.url);

const read = (path: string): Promise<string> => readFile(new URL(path, DIST), 'utf8');

interface Renderer {
  renderSnippet(coreText: string, base: string): Promise<string>;
}

/**
 * The text to be pasted for `<cookies-preferences …>…</cookies-preferences>`, with its lazy files in the folder at `base`.
 * The banner speaks the language of the element, else that of the page, `lang`; on pages in another one it comes in the ordinary way.
 */
export async function printSnippet(markup: string, base: string, lang = 'en'): Promise<string> {
  // What is run in it is ours alone; scripts in the markup are not.
  const window = new Window({settings: {enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true}});
  try {
    const {document} = window;
    document.documentElement.lang = lang;
    document.body.innerHTML = markup;
    window.eval(await read('snippets/render.js'));
    return await (window as unknown as Renderer).renderSnippet(await read('cdn/cookies-preferences-inline.js'), base);
  } catch (error) {
    throw new Error(`This cannot be printed: ${(error as Error).message}`, {cause: error});
  } finally {
    await window.happyDOM.close();
  }
}
