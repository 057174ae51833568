// The code of a page with Astro's <ClientRouter>: its router, and the part of the component that follows links.
// Forms, prefetching and its fallbacks are left out.
import {navigate} from './astro-router/router.js';

document.addEventListener('click', (event) => {
  const link = (event.composedPath()[0] as Element).closest('a');
  if (!link || link.origin !== location.origin || event.defaultPrevented) return;
  event.preventDefault();
  void navigate(link.href);
});
