// The five portals: their names and addresses as in their policies; colours, words and data sets are made up.
// Sixth, the fifth again in French. How they become pages is portal-page.ts.

export interface DataSet {
  readonly title: string;
  readonly topic: string;
  readonly records: number;
  /** What its small picture draws, 0 to 10. */
  readonly curve: readonly number[];
}

export interface Portal {
  readonly path: string;
  readonly name: string;
  readonly site: string;
  readonly motto: string;
  /** Its accent on light and on dark ground. */
  readonly colours: readonly [light: string, dark: string];
  /** File name of its picture. */
  readonly art: string;
  /** Language of the portal, and of the rest of the page. */
  readonly lang: 'en' | 'fr';
  readonly pageLang: 'en' | 'fr';
  readonly dataSets: readonly DataSet[];
}

const dataSet = (title: string, topic: string, records: number, ...curve: number[]): DataSet => ({title, topic, records, curve});

const english = {lang: 'en', pageLang: 'en'} as const;

const sqy = {
  name: 'Saint-Quentin-en-Yvelines',
  site: 'https://opendata.sqy.fr',
  motto: 'Les données ouvertes de l’agglomération, ses étangs, ses pistes et ses médiathèques.',
  colours: ['#a3264f', '#ff9dbb'],
  art: 'sqy',
  lang: 'fr',
  dataSets: [
    dataSet('Niveau des étangs', 'Environnement', 18_240, 6, 6, 7, 8, 7, 5, 4, 3, 4, 6),
    dataSet('Pistes cyclables', 'Mobilité', 1_134, 1, 2, 2, 3, 4, 5, 5, 7, 8, 9),
    dataSet('Prêts des médiathèques', 'Culture', 96_512, 7, 6, 8, 7, 5, 2, 3, 8, 9, 8),
    dataSet('Bornes de recharge', 'Énergie', 208, 1, 1, 2, 2, 3, 4, 6, 7, 9, 10),
  ],
} as const;

export const portals: readonly Portal[] = [
  {
    path: 'casey',
    name: 'City of Casey',
    site: 'https://data.casey.vic.gov.au',
    motto: 'Open data about the places where our city lives, plays and puts out its bins.',
    colours: ['#0f6b5c', '#6fd8c0'],
    art: 'casey',
    ...english,
    dataSets: [
      dataSet('Playgrounds and what is in them', 'Parks', 412, 2, 3, 3, 4, 5, 5, 6, 7, 7, 8),
      dataSet('Street trees', 'Environment', 148_903, 3, 3, 4, 5, 5, 6, 7, 8, 9, 9),
      dataSet('Bin collection days', 'Waste', 1_296, 5, 8, 5, 8, 5, 8, 5, 8, 5, 8),
      dataSet('Library visits by branch', 'Community', 20_160, 6, 5, 7, 8, 4, 3, 6, 7, 9, 8),
    ],
  },
  {
    path: 'goldcoast',
    name: 'Gold Coast',
    site: 'https://goldcoast.opendatasoft.com',
    motto: 'Surf, trams, koalas and rain: the coast in numbers that anyone may use.',
    colours: ['#a9480a', '#ffb67a'],
    art: 'goldcoast',
    ...english,
    dataSets: [
      dataSet('Beach patrol flags, hour by hour', 'Coast', 61_320, 4, 7, 3, 8, 4, 9, 3, 7, 4, 8),
      dataSet('Tram boardings by stop', 'Transport', 8_736, 3, 4, 4, 6, 6, 7, 7, 8, 9, 9),
      dataSet('Rain gauges', 'Environment', 44_019, 1, 0, 2, 9, 4, 1, 0, 3, 8, 2),
      dataSet('Koala sightings', 'Wildlife', 2_871, 2, 5, 8, 9, 6, 4, 3, 2, 4, 6),
    ],
  },
  {
    path: 'townofcary',
    name: 'Town of Cary',
    site: 'https://data.townofcary.org',
    motto: 'What the town knows about its greenways, permits and hydrants, you may know too.',
    colours: ['#2c5aa0', '#a0c4ff'],
    art: 'townofcary',
    ...english,
    dataSets: [
      dataSet('Greenway counters', 'Parks', 35_040, 2, 3, 6, 8, 9, 8, 8, 7, 5, 3),
      dataSet('Building permits', 'Planning', 27_655, 4, 5, 5, 6, 8, 7, 7, 6, 8, 9),
      dataSet('Fire hydrants', 'Safety', 9_402, 5, 5, 5, 6, 6, 6, 6, 7, 7, 7),
      dataSet('Public art', 'Culture', 187, 1, 1, 2, 3, 3, 4, 6, 6, 8, 9),
    ],
  },
  {
    path: 'codeforcary',
    name: 'Code for Cary',
    site: 'https://codeforcary.opendatasoft.com',
    motto: 'Neighbours who mend data in the evening, and give it back in the morning.',
    colours: ['#6d3fa8', '#cdb0ff'],
    art: 'codeforcary',
    ...english,
    dataSets: [
      dataSet('Bus stops without a bench', 'Mobility', 143, 9, 9, 8, 7, 7, 5, 4, 4, 2, 1),
      dataSet('Council minutes, searchable', 'Democracy', 1_508, 2, 2, 3, 3, 5, 6, 6, 8, 9, 9),
      dataSet('Bike racks, photographed', 'Mobility', 322, 0, 1, 1, 3, 4, 6, 6, 7, 8, 9),
      dataSet('Where food trucks stop', 'Food', 76, 3, 8, 4, 7, 3, 9, 4, 8, 3, 9),
    ],
  },
  {path: 'sqy', pageLang: 'en', ...sqy},
  {path: 'sqy/fr', pageLang: 'fr', ...sqy},
];
