// Vectors: single elements that load something by an attribute, which have an attribute form.
// Stylesheets and hints are in links.ts, whole blocks of markup in blocks.ts.
import {escape, type Vector} from './vector.js';

const embed = (name: string, markup: Vector['markup'], rest: Partial<Vector> = {}): Vector => ({name, markup, form: 'attribute', ...rest});

const SIZE = 'width="20" height="20"';

export const EMBEDS: Vector[] = [
  embed('frame', ({url}) => `<iframe title="Tour" ${SIZE} src="${url('x.html')}"></iframe>`),
  embed('frame-attributes', ({url, id}) => `<iframe title="Tour" id="${id}" class="a b" ${SIZE} data-site="7" name="${id}" sandbox="allow-scripts"
    allow="fullscreen" allowfullscreen referrerpolicy="no-referrer" style="border: 0" src="${url('x.html')}"></iframe>`),
  embed('frame-lazy', ({url}) => `<iframe loading="lazy" ${SIZE} src="${url('x.html')}"></iframe>`),
  embed('frame-srcdoc', ({url}) => `<iframe ${SIZE} srcdoc="${escape(`<img alt="" src="${url('x.gif')}">`)}"></iframe>`),
  embed('frame-srcdoc-refresh', ({url}) => `<iframe ${SIZE} srcdoc="${escape(`<meta http-equiv="refresh" content="0; ${url('x.html')}">`)}"></iframe>`),
  embed('frame-data', ({url}) => `<iframe ${SIZE} src="data:text/html,${escape(`<img alt='' src='${url('x.gif')}'>`)}"></iframe>`),

  embed('img', ({url}) => `<img alt="" src="${url('x.gif')}">`),
  embed('img-attributes', ({url, id}) => `<img alt="A sunset" id="${id}" class="a b" ${SIZE} data-site="7" title="Sunset" crossorigin="anonymous"
    referrerpolicy="no-referrer" fetchpriority="low" decoding="async" style="border: 0" src="${url('x.gif')}">`),
  embed('img-lazy', ({url}) => `<img alt="" loading="lazy" ${SIZE} src="${url('x.gif')}">`),
  embed('img-srcset', ({url}) => `<img alt="" srcset="${url('x.gif')} 1x, ${url('y.gif')} 2x">`),
  embed('img-srcset-sizes', ({url}) => `<img alt="" sizes="20px" srcset="${url('x.gif')} 20w, ${url('y.gif')} 2000w" src="${url('z.gif')}">`),
  embed('picture', ({url}) => `<picture><source srcset="${url('x.gif')}"><img alt="" src="${url('y.gif')}"></picture>`),
  embed('picture-media', ({url}) => `<picture><source media="(max-width: 1px)" srcset="${url('x.gif')}"><source type="image/gif" srcset="${url('y.gif')}"><img alt="" src="${url('z.gif')}"></picture>`),
  embed('picture-img', ({url}) => `<picture><source type="image/unknown" srcset="${url('x.gif')}"><img alt="" src="${url('y.gif')}"></picture>`),
  embed('input-image', ({url}) => `<input type="image" alt="Buy" ${SIZE} src="${url('x.gif')}">`),

  embed('video', ({url}) => `<video muted preload="auto" ${SIZE} src="${url('x.webm')}"></video>`),
  embed('video-autoplay', ({url}) => `<video muted autoplay loop playsinline ${SIZE} src="${url('x.mp4')}"></video>`),
  embed('video-poster', ({url}) => `<video preload="none" ${SIZE} poster="${url('x.gif')}"></video>`),
  embed('video-source', ({url}) => `<video muted preload="auto" ${SIZE}><source src="${url('x.mp4')}" type="video/mp4"><source src="${url('x.webm')}" type="video/webm"></video>`),
  embed('video-track', ({url}) => `<video muted preload="auto" crossorigin ${SIZE} src="${url('x.webm')}"><track default kind="captions" srclang="en" src="${url('x.vtt')}"></video>`),
  embed('video-all', ({url}) => `<video muted preload="auto" controls ${SIZE} poster="${url('x.gif')}" src="${url('x.webm')}"></video>`),
  embed('audio', ({url}) => `<audio preload="auto" src="${url('x.ogg')}"></audio>`),
  embed('audio-source', ({url}) => `<audio preload="auto" controls><source src="${url('x.ogg')}" type="audio/ogg"><source src="${url('x.mp3')}" type="audio/mpeg"></audio>`),

  embed('embed', ({url}) => `<embed ${SIZE} type="text/html" src="${url('x.html')}">`),
  embed('embed-image', ({url}) => `<embed ${SIZE} type="image/svg+xml" src="${url('x.svg')}">`),
  embed('object', ({url}) => `<object ${SIZE} type="text/html" data="${url('x.html')}"></object>`),
  embed('object-image', ({url}) => `<object ${SIZE} type="image/gif" data="${url('x.gif')}">No image</object>`),
  embed('object-untyped', ({url}) => `<object ${SIZE} data="${url('x.html')}"></object>`),
];
