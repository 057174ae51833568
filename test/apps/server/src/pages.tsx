// The pages: one with markup that waits for consent, one with a video, and the policy.
// Each is mounted and unmounted by the router; the gate follows without a call.

/** JSX has no comments, so markup is gated as the text of a script. */
const NEWS = '<p id="news">The latest from our channel.</p>';

export const HomePage = () => (
  <>
    <h1>Harbour</h1>
    <section>
      <script type="text/html" data-consent="youtube" dangerouslySetInnerHTML={{__html: NEWS}} />
    </section>
  </>
);

export const TourPage = () => (
  <>
    <h1>Tour</h1>
    <iframe data-consent="youtube" data-consent-src="https://www.youtube-nocookie.com/embed/x"
      title="Tour of the harbour" width="560" height="315" />
  </>
);

export const CookiesPage = () => (
  <cookies-declaration>
    <p>This list needs JavaScript.</p>
  </cookies-declaration>
);
