// A stand-in for Matomo's tracker (matomo.js), written from its documentation and by what its code does, which npm has not:
// https://developer.matomo.org/guides/tracking-consent, https://github.com/matomo-org/matomo/blob/5.x-dev/js/piwik.js
//
// 1. `_paq` is a list of calls until the tracker runs. It first takes some methods out of it, in an order of its own wherever they stand, and tells of those
//    that stand there twice; then the rest, as it stands. After that `_paq` is no list, and `push` takes calls at once.
// 2. It counts at once, unless consent is required, or `mtm_consent_removed` says that the visitor objected. What is to be counted waits in memory for consent.
// 3. `requireConsent` forgets a yes, unless `mtm_consent` remembers one, and forbids cookies; it has them erased as the page is left without a yes.
//    `requireCookieConsent` forbids cookies, unless `mtm_cookie_consent` remembers a yes.
// 4. `setConsentGiven` holds for the page: it erases `mtm_consent_removed`, counts what waited, and allows cookies; `remember…` does the same for all pages by a cookie.
// 5. `forgetConsentGiven`, also called `optUserOut`, writes `mtm_consent_removed`, erases cookies and requires consent; `forgetUserOptOut` gives it, but not for cookies.
import type {Origin} from './origin.js';

type Method = (argument?: unknown) => void;

/** Runs in the page. */
function matomo(): void {
  const FIRST = [
    'forgetCookieConsentGiven', 'requireCookieConsent', 'disableCookies', 'setTrackerUrl', 'setSiteId', 'setUserId', 'enableLinkTracking', 'setCookieConsentGiven',
    'requireConsent', 'setConsentGiven',
  ];
  const has = (name: string): boolean => document.cookie.split('; ').some((pair) => pair.startsWith(`${name}=`));
  const write = (name: string, seconds = 1e9): void => void (document.cookie = `${name}=${Date.now()}; Path=/; Max-Age=${seconds}`);
  const erase = (...names: string[]): void => names.forEach((name) => write(name, 0));
  const [ID, SESSION] = ['_pk_id.1.1fff', '_pk_ses.1.1fff'];
  const calls: string[] = (window.matomoCalls = []);
  const waiting: string[] = [];
  let address = '', siteId = '';
  let [isRequired, isGiven, hasCookies, hasCounted] = [false, !has('mtm_consent_removed'), true, false];

  const count = (query: string): void => {
    if (!isGiven) return void waiting.push(query);
    hasCounted = true;
    if (hasCookies) [ID, SESSION].forEach((name) => write(name));
    new Image().src = `${address}?idsite=${siteId}&${query}&cookies=${+hasCookies}`;
  };
  const methods: Record<string, Method> = {
    setTrackerUrl: (url) => { address = String(url); },
    setSiteId: (id) => { siteId = String(id); },
    enableLinkTracking: () => {},
    trackPageView: () => count(`action_name=${encodeURIComponent(document.title)}`),
    trackEvent: (category) => count(`e_c=${encodeURIComponent(String(category))}`),
    disableCookies: () => {
      hasCookies = false;
      if (siteId) erase(ID, SESSION);
    },
    requireConsent: () => {
      isRequired = true;
      isGiven = has('mtm_consent') && !has('mtm_consent_removed');
      if (!isGiven) hasCookies = false;
      addEventListener('beforeunload', () => isGiven || erase(ID, SESSION));
    },
    setConsentGiven: (withCookies) => {
      isGiven = true;
      erase('mtm_consent_removed');
      waiting.splice(0).forEach(count);
      if (withCookies !== false) methods['setCookieConsentGiven']!();
    },
    rememberConsentGiven: () => {
      methods['setConsentGiven']!();
      write('mtm_consent');
    },
    forgetConsentGiven: () => {
      erase('mtm_consent');
      write('mtm_consent_removed');
      methods['forgetCookieConsentGiven']!();
      methods['requireConsent']!();
    },
    forgetUserOptOut: () => methods['setConsentGiven']!(false),
    requireCookieConsent: () => has('mtm_cookie_consent') || methods['disableCookies']!(),
    setCookieConsentGiven: () => {
      if (hasCookies) return;
      hasCookies = true;
      if (hasCounted) count('ping=1');
    },
    rememberCookieConsentGiven: () => {
      methods['setCookieConsentGiven']!();
      write('mtm_cookie_consent');
    },
    forgetCookieConsentGiven: () => {
      erase('mtm_cookie_consent');
      methods['disableCookies']!();
    },
  };
  methods['optUserOut'] = methods['forgetConsentGiven']!;

  const apply = ([method, argument]: [string, unknown]): void => {
    calls.push(method);
    methods[method]!(argument);
  };
  const queue = [...window['_paq'] as [string, unknown][]];
  for (const first of FIRST) {
    const found = queue.filter(([method]) => method === first);
    if (found[1]) console.error(`The method ${first} is registered more than once`);
    for (const call of found) apply(...queue.splice(queue.indexOf(call), 1) as [[string, unknown]]);
  }
  queue.forEach(apply);
  window['_paq'] = {push: (...more: [string, unknown][]) => more.forEach(apply)};
  window.Matomo = {getAsyncTracker: () => ({isConsentRequired: () => isRequired, areCookiesEnabled: () => hasCookies})};
}

/** Serves the tracker, once something that is waited for is there, and what it counts by. */
export function serveMatomo(host: Origin, delay?: Promise<unknown>): void {
  host.file('/matomo.js', `(${matomo})()`, {...(delay && {delay})});
  host.file('/matomo.php', '', {type: 'image/gif'});
}

declare global {
  interface Window {
    '_paq'?: {push(...calls: unknown[]): void};
    Matomo?: object;
    /** What the tracker took, in order: the calls of the page, not those that it makes of them. */
    matomoCalls?: string[];
  }
}
