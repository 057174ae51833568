// The whole document, rendered on the server and taken over in the browser.
// What was granted is known on the server by the cookie (../server.mjs), and comes to the browser with the page.
import {useEffect} from 'react';
import {Link, Route, Routes} from 'react-router';
import {CookiesPage, HomePage, TourPage} from './pages';

interface Props {
  granted: readonly string[];
}

/** Printed as it is where it was granted, so that the browser finds it at once; else it is gated. */
const Matomo = ({granted}: Props) => granted.includes('matomo')
  ? <script async src="https://stats.example.org/matomo.js" />
  : <script type="text/plain" data-consent="matomo" data-consent-src="https://stats.example.org/matomo.js" />;

/** Only when React has taken over the page: what the gate opens before is not what React expects to find. */
async function startConsent(granted: readonly string[]): Promise<void> {
  const {cookiesPreferences} = await import('cookies-preferences');
  // What the gate has not opened it does not know to be running, so the page is loaded anew here.
  if (granted.includes('matomo')) cookiesPreferences.onConsent('matomo', {deny: () => location.reload()});
}

export function App({granted}: Props) {
  useEffect(() => void startConsent(granted), [granted]);
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Harbour</title>
      </head>
      <body>
        <cookies-preferences site="https://harbour.example.org" declaration-href="/cookies">
          <cookie-service category="necessary" provider="Harbour" function="Authentication" cookies="sessionid"
            purpose="To remember the user from one page to another" duration="P14D" />
          <cookie-service name="matomo" category="statistical" provider="Matomo" cookies="_pk_id*"
            purpose="To count visits" duration="P13M" />
          <cookie-service name="youtube" category="third-party" party="third" provider="YouTube"
            purpose="To show videos" privacy-href="https://policies.google.com/privacy" />
        </cookies-preferences>
        <nav>
          <Link to="/">Home</Link> <Link to="/tour">Tour</Link> <Link to="/cookies">Cookies</Link>
        </nav>
        <main>
          <Routes>
            <Route path="/" element={<HomePage />} />
            <Route path="/tour" element={<TourPage />} />
            <Route path="/cookies" element={<CookiesPage />} />
          </Routes>
        </main>
        <footer>
          <a href="#cookies-preferences">Cookie settings</a>
        </footer>
        <Matomo granted={granted} />
      </body>
    </html>
  );
}
