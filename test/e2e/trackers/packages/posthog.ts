// PostHog: an external file and an initialiser. Fetches its configuration before it sends anything.
import {standIn} from '../stand-in.js';
import {published, type Tracker} from '../tracker.js';

const CONFIG = 'window._POSTHOG_REMOTE_CONFIG = {phc_shop: {config: {supportedCompression: [], hasFeatureFlags: false}, siteApps: []}}';

export const posthog: Tracker = {
  title: 'PostHog',
  name: 'posthog',
  package: 'posthog-js',
  service: `<cookie-service name="posthog" category="statistical" provider="PostHog" purpose="To count visits" cookies="ph_*" duration="P1Y">
    <cookie-item name="ph_*" kind="local" duration="P1Y"></cookie-item>
    <cookie-item name="ph_*" kind="session" duration="session"></cookie-item>
  </cookie-service>`,
  tags: [
    {src: 'https://us-assets.i.posthog.com/static/array.js'},
    // It sends nothing from a browser without a window, unless told so, which its makers advise for tests. Reports wait three seconds, else.
    {code: `posthog.init("phc_shop", {
      api_host: "https://us.i.posthog.com",
      opt_out_useragent_filter: true,
      request_queue_config: {flush_interval_ms: 250},
    })`},
  ],
  onBuy: 'window.posthog?.capture("buy")',
  leaves: [
    'cookie ph_phc_shop_posthog .shop.example',
    'local ph_phc_shop_posthog',
    'session ph_phc_shop_posthog',
    'session ph_phc_shop_primary_window_exists',
    'session ph_phc_shop_session_registered_properties',
    'session ph_phc_shop_window_id',
  ],
  collector: 'us.i.posthog.com/e/',
  serve(site) {
    standIn(site, 'us-assets.i.posthog.com', {'/static/array.js': published('posthog-js/dist/array.js'), '/array/phc_shop/config.js': CONFIG});
    standIn(site, 'us.i.posthog.com', {'/flags/': '{"featureFlags": {}, "featureFlagPayloads": {}}', '/e/': '{"status": 1}', '/i/v0/e/': '{"status": 1}'});
  },
};
