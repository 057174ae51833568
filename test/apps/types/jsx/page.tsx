// What JSX of React 19 and of Preact can and cannot say; each `@ts-expect-error` fails where the types let a mistake pass.
// Checked by ../../../e2e/package/types.spec.ts, once with the types of each.
import type {ConsentChangeEvent} from 'cookies-preferences';

export function Page() {
  const use = (element: HTMLElement | null): void => element?.focus();
  const follow = (event: ConsentChangeEvent): void => event.waitUntil(Promise.resolve(event.consent?.granted));
  return (
    <>
      <cookies-preferences ref={use} key="one" site="https://shop.example" months={6} position="bottom-end" manual className="wide" lang="fr"
                           onconsent-change={follow} onconsent-show={({consent}) => consent?.denied} aria-label="x">
        <h2 slot="heading">Cookies</h2>
        <cookie-category name="maps" label="Maps" />
        <cookie-service name="matomo" category="statistical" cookies="_pk_id*" duration="P13M" party="third" privacy-href="/p">
          <cookie-item name="x" kind="local" http-only />
        </cookie-service>
        <cookie-text name="title" lang="fr" text="Bonjour" />
      </cookies-preferences>
      <cookies-declaration tables-only heading-level={2} updated="2026-11-30" wording="plain"><p>This list needs JavaScript.</p></cookies-declaration>
      <iframe data-consent="matomo" data-consent-src="/frame" title="Tour" width="560" height="315" />
      {/* @ts-expect-error There is no such place. */}
      <cookies-preferences position="middle" />
      {/* @ts-expect-error A misspelt attribute. */}
      <cookie-service categry="statistical" />
      {/* @ts-expect-error There are four kinds. */}
      <cookie-item name="x" kind="jar" />
      {/* @ts-expect-error A banner is shown, not changed. */}
      <cookies-preferences onconsent-show={follow} />
    </>
  );
}
