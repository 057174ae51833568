// Vimeo's player, round a frame that stands in the page and round one that it makes. The frame sets a cookie of its own site,
// out of the page's reach: there, gone means that the frame is.
import type {Site} from '../../site.js';
import {standIn} from '../stand-in.js';
import {published, type Tracker} from '../tracker.js';

const FRAME = 'https://player.vimeo.com/video/76979871';

/** Tells the player that it is there, answers each of its calls as done, and counts it. */
const FILM = `<!doctype html><title>Film</title><script>
parent.postMessage(JSON.stringify({event: 'ready'}), '*');
addEventListener('message', ({data}) => {
  const {method, value} = typeof data === 'string' ? JSON.parse(data) : data;
  parent.postMessage(JSON.stringify({method, value}), '*');
  navigator.sendBeacon('https://fresnel.vimeocdn.com/add/player-stats', method);
});
</script>`;

function serve(site: Site): void {
  standIn(site, 'vimeo.com', {'/api/oembed.json': JSON.stringify({html: `<iframe src="${FRAME}" width="640" height="360"></iframe>`, width: 640, height: 360})});
  standIn(site, 'fresnel.vimeocdn.com', {'/add/player-stats': ''});
  const player = site.host('player.vimeo.com');
  player.file('/api/player.js', published('@vimeo/player/dist/player.min.js'));
  player.page('/video/76979871', FILM, {headers: {'Set-Cookie': 'vuid=1; Domain=vimeo.com; Path=/; Max-Age=63072000; Secure; SameSite=None'}});
}

const PLAYER = {src: 'https://player.vimeo.com/api/player.js'};

const common = {
  package: '@vimeo/player',
  // The page's own element of that name is there without the player.
  onBuy: 'window.film?.play?.()',
  leaves: ['cookie vuid .vimeo.com'],
  remains: ['cookie vuid .vimeo.com'],
  collector: 'fresnel.vimeocdn.com/add/player-stats',
  serve,
};

const service = (name: string): string => `<cookie-service name="${name}" category="third-party" party="third" provider="Vimeo" purpose="To show films">
  <cookie-item name="vuid" domain="vimeo.com" duration="P2Y"></cookie-item>
</cookie-service>`;

export const vimeo: Tracker = {
  ...common,
  title: 'Vimeo, a frame',
  name: 'vimeo',
  service: service('vimeo'),
  tags: [{frame: FRAME}, PLAYER, {code: 'window.film = new Vimeo.Player(document.querySelector("iframe"))'}],
};

export const vimeoByScript: Tracker = {
  ...common,
  title: 'Vimeo, a frame that a script makes',
  name: 'vimeo-script',
  service: service('vimeo-script'),
  markup: '<div id="film"></div>',
  tags: [PLAYER, {code: 'window.film = new Vimeo.Player("film", {id: 76979871})'}],
};
