// Plays a statistics service: one cookie on the page's own site, a picture for each visit, a beacon for each click.
// It does what such scripts do, and nothing useful.

(() => {
  const {origin} = new URL(document.currentScript.src);
  const known = /(?:^|; )_visits=(\w+)/.exec(document.cookie);
  const id = known ? known[1] : Math.random().toString(16).slice(2, 6);
  const thirteenMonths = 395 * 24 * 60 * 60;
  document.cookie = `_visits=${id}; path=/; max-age=${thirteenMonths}; samesite=lax`;

  const tell = (what) => `${origin}/${what}?id=${id}`;
  new Image().src = tell('visit');
  document.addEventListener('click', ({target}) => {
    if (target.closest?.('main')) navigator.sendBeacon(tell('click'));
  });
})();
