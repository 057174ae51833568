// Microsoft Clarity: an external file and an initialiser. Goes on sending what it records, with no action of the visitor's.
import {standIn} from '../stand-in.js';
import {published, type Tracker} from '../tracker.js';

export const clarity: Tracker = {
  title: 'Microsoft Clarity',
  name: 'clarity',
  package: 'clarity-js',
  service: `<cookie-service name="clarity" category="statistical" provider="Microsoft" purpose="To see how pages are used" cookies="_clck _clsk" duration="P1Y">
    <cookie-item name="_cltk" kind="session" duration="session"></cookie-item>
  </cookie-service>`,
  tags: [
    {src: 'https://scripts.clarity.ms/clarity.js'},
    {code: 'clarity("start", {projectId: "shop", upload: "https://k.clarity.ms/collect", track: true, content: true})'},
  ],
  onBuy: 'window.clarity?.("event", "buy")',
  leaves: ['cookie _clck .shop.example', 'cookie _clsk .shop.example', 'session _cltk'],
  collector: 'k.clarity.ms/collect',
  serve(site) {
    standIn(site, 'scripts.clarity.ms', {'/clarity.js': published('clarity-js/build/clarity.min.js')});
    standIn(site, 'k.clarity.ms', {'/collect': ''});
  },
};
