// Every page of the site, in the order in which the sidebar shows them; a test holds it to be all of them.
// What else the site consists of is in config.ts.

interface Group {
  text: string;
  /** Names of the files beside this folder, without `.md`. */
  pages: Readonly<Record<string, string>>;
}

const GROUPS: readonly Group[] = [
  {
    text: 'Start',
    pages: {
      'index': 'What it is',
      'get-started': 'Get started',
      'get-started-react': 'Get started with React',
      'get-started-astro': 'Get started with Astro',
      'install': 'Three ways to install',
    },
  },
  {
    text: 'For admins',
    pages: {
      'admins': 'Without code',
      'declaration': 'The declaration',
      'languages': 'Languages and words',
      'theming': 'Looks',
      'wordpress': 'WordPress',
      'limits': 'What it cannot do',
    },
  },
  {
    text: 'For developers',
    pages: {
      'developers': 'Package, types, events',
      'frameworks': 'Frameworks',
      'framework-vue': 'Vue',
      'framework-svelte': 'Svelte',
      'framework-turbo': 'Turbo',
      'server-rendered': 'Rendered by a server',
      'django': 'Django',
      'on-consent': 'Any vendor, by code',
    },
  },
  {
    text: 'Topics',
    pages: {
      'gate': 'The gate',
      'withdrawal': 'Withdrawal',
      'exempt': 'What runs until refused',
      'signals': 'Telling vendors',
      'signals-google': 'Google',
      'signals-matomo': 'Matomo',
      'signals-microsoft': 'Microsoft',
      'global-privacy-control': 'Global Privacy Control',
      'record': 'Records of decisions',
      'servers': 'Reading the choice on a server',
      'accessibility': 'Accessibility',
    },
  },
  {
    text: 'Reference',
    pages: {
      'reference': 'Elements, attributes, events',
      'configuration-file': 'The configuration file',
    },
  },
  {
    text: 'Compare and move',
    pages: {
      'comparison': 'Beside other tools',
      'measured': 'Measured',
      'gate-measured': 'The gate, measured',
      'withdrawal-measured': 'Withdrawal, measured',
      'moving-from-vanilla-cookieconsent': 'From CookieConsent',
      'moving-from-klaro': 'From Klaro',
      'moving-from-tarteaucitron': 'From tarteaucitron',
      'moving-from-cookiebot': 'From Cookiebot',
    },
  },
  {
    text: 'Project',
    pages: {
      'architecture': 'Architecture',
      'changelog': 'Changes',
      'cookies': 'Cookies of this site',
    },
  },
];

export const listedPages: readonly string[] = GROUPS.flatMap(({pages}) => Object.keys(pages));

export const sidebar = GROUPS.map(({text, pages}) => ({
  text,
  items: Object.entries(pages).map(([page, title]) => ({text: title, link: page === 'index' ? '/' : `/${page}`})),
}));
