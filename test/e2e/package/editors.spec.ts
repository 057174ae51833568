// What editors are told of our elements: by the service that VS Code itself completes and explains HTML with, and, for JetBrains, by its form.
// How the data is made is in src/build/.
import {readFileSync} from 'node:fs';
import {getLanguageService, newHTMLDataProvider, type HTMLDataV1, type MarkupContent} from 'vscode-html-languageservice';
import {TextDocument} from 'vscode-languageserver-textdocument';
import {expect, test} from '../visitor/fixture.js';
import {ROOT} from './run.js';

interface Manifest {
  modules: {declarations: {tagName?: string; attributes?: {name: string; description: string}[]}[]}[];
}

interface WebTypes {
  contributions: {html: {elements: {'name': string; 'attributes': {name: string; description: string}[]; 'doc-url'?: string}[]; attributes: {name: string}[]}};
}

const read = (file: string): unknown => JSON.parse(readFileSync(`${ROOT}/dist/${file}`, 'utf8'));
const elements = (read('custom-elements.json') as Manifest).modules.flatMap(({declarations}) => declarations);
const editor = getLanguageService({useDefaultDataProvider: false, customDataProviders: [newHTMLDataProvider('ours', read('vscode.html-custom-data.json') as HTMLDataV1)]});

/** What is offered at the `|`. */
function offered(html: string): string[] {
  const document = TextDocument.create('file:///page.html', 'html', 1, html.replace('|', ''));
  return editor.doComplete(document, document.positionAt(html.indexOf('|')), editor.parseHTMLDocument(document)).items.map(({label}) => label);
}

/** What is said of what is there. */
function explained(html: string): string {
  const document = TextDocument.create('file:///page.html', 'html', 1, html.replace('|', ''));
  const hover = editor.doHover(document, document.positionAt(html.indexOf('|')), editor.parseHTMLDocument(document));
  return (hover?.contents as MarkupContent | undefined)?.value ?? '';
}

test('the manifest holds all six elements, and nothing else', () => {
  expect(elements.map(({tagName}) => tagName).toSorted()).toEqual(['cookie-category', 'cookie-item', 'cookie-service', 'cookie-text', 'cookies-declaration', 'cookies-preferences']);
});

test('VS Code offers the elements, their attributes and values, and explains them', () => {
  expect(offered('<cook|').toSorted()).toEqual(elements.map(({tagName}) => tagName).toSorted());
  for (const {tagName, attributes} of elements) expect(offered(`<${tagName} |></${tagName}>`)).toEqual(expect.arrayContaining(attributes!.map(({name}) => name)));
  expect(offered('<cookies-preferences position="|">')).toEqual(['bottom', 'top', 'bottom-start', 'bottom-end', 'inline']);
  expect(explained('<cookies-pre|ferences>')).toContain('The consent banner and preferences');
  expect(explained('<cookie-service dur|ation="P1M">')).toContain('ISO 8601');
});

test('VS Code offers what holds an element back on any element', () => {
  expect(offered('<iframe data-|></iframe>')).toEqual(expect.arrayContaining(['data-consent', 'data-consent-src', 'data-consent-text']));
  expect(explained('<script data-con|sent="matomo"></script>')).toContain('until all of these names');
});

test('JetBrains\' editors find the same through package.json, with a link to the documentation', () => {
  const {'web-types': path} = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as {'web-types': string};
  const {elements: told, attributes: ofAny} = (read(path.replace('dist/', '')) as WebTypes).contributions.html;
  for (const {tagName, attributes} of elements) {
    const element = told.find(({name}) => name === tagName)!;
    expect(element.attributes.map(({name}) => name)).toEqual(attributes!.map(({name}) => name));
    expect(element['doc-url']).toMatch(RegExp(`/docs/reference\\.md#${tagName}$`));
  }
  expect(ofAny.map(({name}) => name)).toEqual(expect.arrayContaining(['data-consent', 'data-consent-src']));
});
