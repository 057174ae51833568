// What a test has to know of a tracker: its package, its tags, what it leaves, and how its hosts are stood in for.
// One file for each in packages/; what is done with them is journeys.ts.
import {readFileSync} from 'node:fs';
import type {Site} from '../site.js';

/** A script or a frame as the vendor tells site owners to paste it, before anyone gates it. */
export type Tag = {src: string} | {code: string} | {frame: string};

export interface Tracker {
  /** For people. */
  title: string;
  /** Of the service on the page. */
  name: string;
  /** On npm. */
  package: string;
  /** What the owner of the site declares. */
  service: string;
  /** What it shows itself in, if anything. */
  markup?: string;
  tags: Tag[];
  /** What the page's own code does when the visitor buys; the tracker may not be there. */
  onBuy: string;
  /** Everything that it stores, as left.ts tells it. */
  leaves: string[];
  /** What of that no script of the page can erase. */
  remains?: string[];
  /** Where it sends what it saw: host and start of the path. */
  collector: string;
  /** Serves the files of the package, and answers for the vendor's hosts what the package needs to work. */
  serve(site: Site): void;
}

const PACKAGES = new URL('../../../node_modules/', import.meta.url);

/** A file of a package, as published. */
export const published = (path: string): string => readFileSync(new URL(path, PACKAGES), 'utf8');

export const versionOf = ({package: name}: Tracker): string => (JSON.parse(published(`${name}/package.json`)) as {version: string}).version;
