// Pages under a Content Security Policy, which tell every violation of it: by event, by report and in the console.
// Which policies there are, and what must work under them, is the specs' matter.
import {service, shopPage} from '../../shop-page.js';
import type {Site} from '../../site.js';
import {expect} from '../../visitor/fixture.js';
import type {Visitor} from '../../visitor/visitor.js';

declare global {
  interface Window {
    violations: string[];
  }
}

/** Runs before all else, and names what was violated. */
export const WATCH = `window.violations = [];
addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample, sourceFile, lineNumber}) =>
  violations.push([effectiveDirective, blockedURI, sample, sourceFile, lineNumber].join(' ')), true);`;

/** As it is documented. */
export const TRUSTED = "require-trusted-types-for 'script'; trusted-types cookies-preferences lit-html 'allow-duplicates'";

export interface Policy {
  directives: string;
  /** Attributes of all scripts that the page's author wrote, such as a nonce. */
  attributes?: string;
  /** Attributes of our own file's tag. */
  own?: string;
  /** What stands before our script. */
  head?: string;
  /** By a <meta> instead of a header. */
  isMeta?: boolean;
}

/** Serves a page at `/`: the watch first, then our script, then the page's own markup. */
export function definePage(site: Site, policy: Policy, parts: {above?: string; below?: string; attributes?: string}): void {
  site.shop.file('/watch.js', WATCH);
  const csp = policy.directives;
  const meta = policy.isMeta ? `<meta http-equiv="Content-Security-Policy" content="${csp}">` : '';
  const headers: Record<string, string> = policy.isMeta ? {} : {'Content-Security-Policy': `${csp}; report-uri /violated`};
  site.page('/', shopPage({
    head: `${meta}${policy.head ?? ''}<script src="/watch.js" ${policy.attributes ?? ''}></script>
      <script src="/cookies-preferences.js" ${policy.own ?? policy.attributes ?? ''}></script>`,
    children: service('statistical', 'counter', '_pk_id*') + service('marketing', 'video'),
    ...parts,
    attributes: `site="https://www.shop.example" ${parts.attributes ?? ''}`,
  }), {headers});
}

/** What the browser's console says of policies. */
const OF_POLICIES = /Content.Security.Policy|Trusted ?(Type|HTML|Script)|violates|refused to/i;

export async function violations(visitor: Visitor, site: Site): Promise<string[]> {
  const lines = visitor.hasConsole ? visitor.console().map(({text}) => text).filter((text) => OF_POLICIES.test(text)) : [];
  const reports = site.requests(site.shop).filter(({path}) => path === '/violated').map(() => 'report');
  return [...await visitor.run(() => window.violations), ...reports, ...lines];
}

export const expectNoViolation = async (visitor: Visitor, site: Site): Promise<void> =>
  expect(await violations(visitor, site)).toEqual([]);
