// Mixpanel: a snippet that loads the library by itself, and an initialiser. Stores in every way that there is.
import {standIn} from '../stand-in.js';
import {published, type Tracker} from '../tracker.js';

export const mixpanel: Tracker = {
  title: 'Mixpanel',
  name: 'mixpanel',
  package: 'mixpanel-browser',
  service: `<cookie-service name="mixpanel" category="statistical" provider="Mixpanel" purpose="To count visits" cookies="mp_*" duration="P1Y">
    <cookie-item name="__mpq_*" kind="local"></cookie-item>
    <cookie-item name="mp_*" kind="session" duration="session"></cookie-item>
    <cookie-item name="mixpanel*" kind="indexeddb"></cookie-item>
  </cookie-service>`,
  tags: [
    {code: published('mixpanel-browser/dist/mixpanel-jslib-snippet.min.js')},
    // Reports wait five seconds, else.
    {code: 'mixpanel.init("shop", {track_pageview: true, batch_flush_interval_ms: 250})'},
  ],
  onBuy: 'window.mixpanel?.track("buy")',
  leaves: [
    'cookie mp_shop_mixpanel .shop.example',
    'indexeddb mixpanelBrowserDb',
    'indexeddb mixpanelFlagsDb',
    'local __mpq_shop_ev',
    'session mp_gen_new_tab_id_mixpanel_shop',
    'session mp_tab_id_mixpanel_shop',
  ],
  collector: 'api-js.mixpanel.com/track/',
  serve(site) {
    standIn(site, 'cdn.mxpnl.com', {'/libs/mixpanel-2-latest.min.js': published('mixpanel-browser/dist/mixpanel.min.js')});
    standIn(site, 'api-js.mixpanel.com', {'/track/': '{"status": 1, "error": null}'});
  },
};
