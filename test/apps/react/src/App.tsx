// The frame of all pages, and the routes.
// What needs consent on all pages is in CookiesPreferences.tsx, what needs it on one page stands in that page.
import {Link, Route, Routes} from 'react-router';
import {CookiesPreferences} from './CookiesPreferences';
import {CookiesPage, HomePage, TourPage} from './pages';

export function App() {
  return (
    <>
      <CookiesPreferences />
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
    </>
  );
}
