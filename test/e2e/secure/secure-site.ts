// The site over TLS, under names as on the open network: https://www.shop.example/ without a port, and whatever hosts a test adds.
// Only a browser started for it (fixture.ts) finds these names.
import {createServer} from 'node:https';
import {openSite, type Names, type Site} from '../site.js';
import type {Certificate} from './certificate.js';

const NAMES: Names = {
  shop: 'www.shop.example',
  tracker: 'www.tracker.example',
  cdn: 'cdn.files.example',
  address: (host) => `https://${host}`,
};

export const openSecureSite = ({key, cert}: Certificate): Promise<Site> => openSite(createServer({key, cert}), NAMES);
