// The four categories that are asked for on every page, and the eight services of the standard one.
// How many there are on a page, and what is gated by them, is said in work.ts.

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
