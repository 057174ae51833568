// Segment: an external file and an initialiser. Fetches its settings first; keeps each identifier twice.
import {standIn} from '../stand-in.js';
import {published, type Tracker} from '../tracker.js';

const FOLDER = '@segment/analytics-next/dist/umd';

export const segment: Tracker = {
  title: 'Segment',
  name: 'segment',
  package: '@segment/analytics-next',
  service: `<cookie-service name="segment" category="marketing" provider="Segment" purpose="To know our customers" cookies="ajs_*" duration="P1Y">
    <cookie-item name="ajs_*" kind="local"></cookie-item>
  </cookie-service>`,
  tags: [
    {src: 'https://cdn.segment.com/analytics-next/index.js'},
    {code: `window.analytics = AnalyticsNext.AnalyticsBrowser.load({writeKey: "shop"});
      analytics.page();
      analytics.identify("visitor", {plan: "basic"});`},
  ],
  onBuy: 'window.analytics?.track("buy")',
  leaves: [
    'cookie ajs_anonymous_id .shop.example',
    'cookie ajs_user_id .shop.example',
    'local ajs_anonymous_id',
    'local ajs_user_id',
    'local ajs_user_traits',
  ],
  collector: 'api.segment.io/v1/',
  serve(site) {
    standIn(site, 'cdn.segment.com', {
      '/analytics-next/index.js': published(`${FOLDER}/index.js`),
      '/v1/projects/shop/settings': '{"integrations": {"Segment.io": {"apiKey": "shop"}}}',
    });
    standIn(site, 'api.segment.io', {'/v1/p': '{"success": true}', '/v1/i': '{"success": true}', '/v1/t': '{"success": true}'});
  },
};
