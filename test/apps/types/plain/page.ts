// What a page in TypeScript, without a framework, can and cannot say; each `@ts-expect-error` fails where the types let a mistake pass.
// Checked by ../../../e2e/package/types.spec.ts, with an older TypeScript and this project's.
import {type Consent, type ConsentChangeEvent, type CookiesPreferencesApi, cookiesPreferences, type Source, type Surface} from 'cookies-preferences';

const api: CookiesPreferencesApi = cookiesPreferences;
const same: CookiesPreferencesApi | undefined = window.cookiesPreferences;
const consent: Consent | undefined = api.consent;
const granted: readonly string[] = consent?.granted ?? [];
const first: Promise<Consent> = same?.ready ?? api.ready;
const surface: Surface = 'banner';

await api.show(surface);
await api.show('preferences', 'matomo');
await api.accept('statistical', 'matomo');
await api.onConsent('statistical', {grant: () => granted.length, deny: async () => void (await first), signal: AbortSignal.timeout(1)});

const element: HTMLElement | null = document.querySelector('cookies-preferences');
document.querySelector('cookie-service')?.setAttribute('name', 'matomo');
element?.addEventListener('consent-change', (event) => {
  const {source, previous}: ConsentChangeEvent = event;
  const made: Source = source;
  event.waitUntil(Promise.all([made, previous?.date]));
});
document.addEventListener('consent-ready', ({consent}) => consent?.date.getTime());

// @ts-expect-error There are two surfaces.
await api.show('declaration');
// @ts-expect-error Names are not a list.
await api.accept(['statistical']);
// @ts-expect-error What is saved is changed by the visitor, or by the calls above.
api.consent = undefined;
// @ts-expect-error Only a change can be waited for.
document.addEventListener('consent-show', (event) => event.waitUntil(first));
