// A visitor who chose before, in any browser, and a page that a slow server sends her in two parts.
// Pages of one part are defined by site.page().
import {COOKIE, printChoice, type StoredChoice} from '../observed.js';
import type {Site} from '../site.js';
import type {Visitor} from '../visitor/visitor.js';

/** Puts a choice where an earlier visit left it. */
export async function remember(visitor: Visitor, site: Site, choice: StoredChoice): Promise<void> {
  site.page('/earlier', '<!doctype html><title>Earlier</title>');
  await visitor.visit(site.url('/earlier'));
  await visitor.run((cookie: string) => { document.cookie = cookie; }, `${COOKIE}=${printChoice(choice)}; Path=/; Max-Age=86400`);
}

/** WebKit does not begin with less. */
const ENOUGH = ' '.repeat(8192);

/** Serves a page at `/`: what stands after `<!-- rest -->` is sent when the page itself, or a file of it, has asked for `/more`. */
export function sendInParts(site: Site, html: string, headers: Record<string, string> = {}): void {
  const [start, end] = html.split('<!-- rest -->') as [string, string];
  let sendRest!: (rest: string) => void;
  const rest = new Promise<string>((resolve) => { sendRest = resolve; });
  site.page('/', start + ENOUGH, {rest, headers});
  site.shop.file('/more', () => {
    sendRest(end);
    return '';
  });
}
