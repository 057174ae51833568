// Puts a block of HTML or JavaScript of the documentation into a page, as its reader would: a whole document as it is, a part into a page of the site.
// Running it is left to snippets.spec.ts.
import {fill} from '../../../docs/.vitepress/filled.js';
import type {Block} from './markdown.js';

const SCRIPT = '<script src="/cookies-preferences.js"></script>';

const ALL = 'functional statistical marketing third-party';

const BUILT_IN = ALL.split(' ');

/** All that is gated by a name which the block does not declare, and names in code. */
const namesIn = (html: string): string[] =>
  [...html.matchAll(/data-consent(?:-show)?="([^"]*)"/g)].flatMap(([, names]) => names!.split(/\s+/)).filter((name) => name && name !== 'preferences');

const declared = (names: readonly string[]): string => {
  const services = [...new Set(names)].filter((name) => !BUILT_IN.includes(name));
  const children = services.map((name) => `<cookie-service name="${name}" category="third-party" provider="${name}"></cookie-service>`);
  return `<cookies-preferences>${BUILT_IN.map((name) => `<cookie-category name="${name}"></cookie-category>`).join('')}${children.join('')}</cookies-preferences>`;
};

/** Data elements stand in the element, and an item or text of a service in that. */
function elementFor(html: string): [above: string, html: string] {
  if (/<cookies-preferences[\s>]/.test(html)) return ['', html];
  const [, first] = /^\s*(?:<!--[^]*?-->\s*)*<(cookie-\w+)/.exec(html) ?? [];
  if (!first) return [declared(namesIn(html)), html];
  const inside = first === 'cookie-item' ? `<cookie-service category="statistical" provider="Example">${html}</cookie-service>` : html;
  return ['', `<cookies-preferences>${inside}</cookies-preferences>`];
}

const page = (html: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Example</title>${/src="[^"]*cookies-preferences\.js"/.test(html) ? '' : SCRIPT}</head>
<body>
<h1>Example</h1>
${html}
</body>
</html>`;

export function pageOf({language, code}: Block): string {
  if (language === 'js') return page(`<cookies-preferences categories="${ALL}"></cookies-preferences>\n<script type="module">\n${code}\n;window.mark = true</script>`);
  const html = fill(code);
  return /^\s*<!doctype/i.test(html) ? html : page(elementFor(html).join('\n'));
}
