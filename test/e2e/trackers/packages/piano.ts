// Piano Analytics (AT Internet): an external file and an initialiser. Cookies of the whole domain, and one of this host only.
import {standIn} from '../stand-in.js';
import {published, type Tracker} from '../tracker.js';

export const piano: Tracker = {
  title: 'Piano Analytics',
  name: 'piano',
  package: 'piano-analytics-js',
  service: '<cookie-service name="piano" category="statistical" provider="Piano" purpose="To count visits" cookies="_pcid _pctx pa_privacy" duration="P13M"></cookie-service>',
  tags: [
    {src: 'https://tag.aticdn.net/piano-analytics.js'},
    {code: `pa.setConfigurations({site: 123456789, collectDomain: "https://shop.pa-cd.com"});
      pa.sendEvent("page.display", {page: "shop"});`},
  ],
  onBuy: 'window.pa?.sendEvent("click.action", {click: "buy"})',
  leaves: ['cookie _pcid .shop.example', 'cookie _pctx .shop.example', 'cookie pa_privacy www.shop.example'],
  collector: 'shop.pa-cd.com/event',
  serve(site) {
    standIn(site, 'tag.aticdn.net', {'/piano-analytics.js': published('piano-analytics-js/dist/browser/piano-analytics.js')});
    standIn(site, 'shop.pa-cd.com', {'/event': ''});
  },
};
