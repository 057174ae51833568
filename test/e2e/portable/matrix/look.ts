// What a page tells of its vectors: what ran, what is stored, which elements are live. Sent into the page as text.
// Who asks, and what reached the server, is measure.ts's matter.

/** A live element: its tag, and its attributes without ours. */
export type Live = [tag: string, attributes: Record<string, string>];

export interface Look {
  ran: string[];
  /** Kind and key. */
  stored: string[];
  live: Live[];
}

export async function look(base: string, stored: string): Promise<Look> {
  const isTrace = (name: string): boolean => name.startsWith(stored);
  const live: Live[] = [];
  const walk = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      const {localName, shadowRoot} = element;
      if (shadowRoot) walk(shadowRoot);
      const type = element.getAttribute('type') ?? '';
      if (localName === 'script' && /^text\/(plain|html)$/.test(type)) continue;
      const attributes = [...element.attributes].filter(({name}) => !name.startsWith('data-consent'));
      const text = /^(script|style)$/.test(localName) ? element.textContent ?? '' : '';
      if (![...attributes.map(({value}) => value), text].some((value) => value.includes(base))) continue;
      live.push([localName, Object.fromEntries([...attributes.map(({name, value}) => [name, value]), ['text', text]])]);
    }
  };
  walk(document);
  const databases = await indexedDB.databases();
  return {
    ran: window.ran ?? [],
    stored: [
      ...document.cookie.split('; ').map((pair) => pair.split('=')[0]!).filter(isTrace).map((key) => `cookie ${key}`),
      ...Object.keys(localStorage).filter(isTrace).map((key) => `local ${key}`),
      ...Object.keys(sessionStorage).filter(isTrace).map((key) => `session ${key}`),
      ...databases.map(({name}) => name ?? '').filter(isTrace).map((key) => `database ${key}`),
    ],
    live,
  };
}
