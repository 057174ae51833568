// Our elements in the templates of Vue 3. `cookies-preferences/vue` is the package itself, with these types on top.
// The attributes are those of the manifest (elements.d.ts); that the tags are elements and no components, Vue's compiler has to be told.

import type {DefineComponent, HTMLAttributes, PublicProps} from 'vue';
import type {ElementAttributes} from './elements.js';
import type {ConsentChangeEvent, ConsentEvent} from './module.js';

interface Listeners {
  onConsentReady?: (event: ConsentEvent) => unknown;
  onConsentChange?: (event: ConsentChangeEvent) => unknown;
  onConsentShow?: (event: ConsentEvent) => unknown;
  onConsentHide?: (event: ConsentEvent) => unknown;
}

/** Vue checks `privacy-href` as `privacyHref`. */
type Camel<Name> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name;

type Props<Attributes> = {[Name in keyof Attributes as Camel<Name>]: Attributes[Name]};

type Elements = {
  [Tag in keyof ElementAttributes]: DefineComponent<Props<ElementAttributes[Tag]> & Listeners & Omit<HTMLAttributes, keyof ElementAttributes[Tag]> & PublicProps>;
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}

export * from './module.js';
