// The work that all tools are configured for: four categories that are asked for, eight services, one gated script a category.
// How a tool is told of it is said in its own file.

export interface Service {
  readonly name: string;
  readonly label: string;
  readonly cookie: string;
  readonly purpose: string;
}

export interface Category {
  readonly name: string;
  readonly label: string;
  readonly summary: string;
  readonly services: readonly [Service, ...Service[]];
}

export const CATEGORIES: readonly Category[] = [
  {
    name: 'functional',
    label: 'Functional',
    summary: 'For extra functions and for your preferences.',
    services: [
      {name: 'chat', label: 'Chat', cookie: 'chat_id', purpose: 'To go on with a conversation on the next page'},
      {name: 'search', label: 'Search', cookie: 'search_last', purpose: 'To remember what was searched for'},
    ],
  },
  {
    name: 'statistical',
    label: 'Statistical',
    summary: 'To count visits and see how the site is used.',
    services: [
      {name: 'counter', label: 'Counter', cookie: 'count_id', purpose: 'To count visits'},
      {name: 'heatmap', label: 'Heat map', cookie: 'heat_id', purpose: 'To see where visitors click'},
    ],
  },
  {
    name: 'marketing',
    label: 'Marketing',
    summary: 'To show advertising and measure it.',
    services: [
      {name: 'adverts', label: 'Adverts', cookie: 'ad_id', purpose: 'To choose adverts'},
      {name: 'pixel', label: 'Pixel', cookie: 'pixel_id', purpose: 'To measure what adverts lead to'},
    ],
  },
  {
    name: 'third-party',
    label: 'Third-party content',
    summary: 'To show videos, maps and the like from other sites.',
    services: [
      {name: 'video', label: 'Video', cookie: 'video_id', purpose: 'To show videos'},
      {name: 'maps', label: 'Maps', cookie: 'maps_id', purpose: 'To show maps'},
    ],
  },
];

/** The first service of each category has a script, at an address or inline. It leaves a mark when it runs. */
export interface GatedScript {
  readonly category: string;
  readonly service: string;
  readonly src?: string;
  readonly text?: string;
}

export const markOf = (category: string): string => `gated ${category}`;

/** The text of a gated script: it says that it ran, and then keeps the main thread busy so long. */
export const gatedText = (category: string, milliseconds = 0): string =>
  `performance.mark('${markOf(category)}')` + (milliseconds ? `;for (const end = performance.now() + ${milliseconds}; performance.now() < end;);` : '');

/** All of them at addresses; or the first inline, busy so long. */
export const gatedScripts = (milliseconds = 0): readonly GatedScript[] =>
  CATEGORIES.map(({name, services}, index) => ({
    category: name,
    service: services[0].name,
    ...(milliseconds && !index ? {text: gatedText(name, milliseconds)} : {src: `/gated/${name}.js`}),
  }));
