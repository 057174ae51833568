// The smallest router: the path of the page that shows, and links that change it without leaving the document.
// Which page belongs to a path is in App.svelte.
export const route = $state({path: location.pathname});

export function follow(event: MouseEvent & {currentTarget: HTMLAnchorElement}): void {
  event.preventDefault();
  history.pushState(null, '', event.currentTarget.href);
  route.path = location.pathname;
}
