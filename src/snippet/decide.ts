// What stands in the page with its banner: shows that at once to a visitor who certainly has no choice yet, before anything else is there.
// Printed as it is by serialise.ts, so it uses nothing from around it. All else is decided by the core, which comes after it.

export function decide(): void {
  try {
    const script = document.currentScript!;
    const element = script.parentElement!;
    const root = element.shadowRoot?.querySelector<HTMLElement>('#root');
    script.remove();
    if (!root) return; // an older browser, which is asked in the ordinary way
    const show = (): void => {
      root.hidden =
        element !== document.querySelector('cookies-preferences') ||
        top !== self || // a page around this one may ask
        !!navigator.globalPrivacyControl ||
        document.cookie.includes((element.getAttribute('cookie-name') || 'cookies_preferences') + '=') ||
        (element.closest<HTMLElement>('[lang]')?.lang || 'en') !== root.lang ||
        !!document.querySelector('cookies-declaration') || // which asks by itself, and comes later on its own page
        root.querySelector('a')?.pathname === location.pathname;
    };
    if (document.prerendering) document.addEventListener('prerenderingchange', show);
    else show();
  } catch {
    // Nothing to show, or a page that may not see its cookies.
  }
}
