// Plays an advertising service: puts a picture into its place on the page, and a cookie on the page's site.
// The picture comes from its own origin.

(() => {
  const {origin} = new URL(document.currentScript.src);
  const threeMonths = 90 * 24 * 60 * 60;
  document.cookie = `_ad=lumen; path=/; max-age=${threeMonths}; samesite=lax`;

  const picture = new Image(728, 120);
  picture.src = `${origin}/advert.svg`;
  picture.alt = 'Advert: Café Lumen. Strong coffee, no questions asked.';
  picture.style.cssText = 'display: block; inline-size: 100%; block-size: auto; border-radius: 12px';
  document.getElementById('advert').replaceChildren(picture);
})();
