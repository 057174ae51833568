// A portal that declares a service of each kind, for the specs of the declaration.
// Which of it is shown where is the specs' matter.
import {portalPage, type PageParts} from './portal-page.js';

export const SERVICES = `
  <cookie-service name="youtube" category="third-party" party="third" provider="YouTube" country="Ireland"
    privacy-href="https://policies.google.com/privacy" purpose="To show videos">
    <cookie-item name="VISITOR_INFO1_LIVE" domain="youtube.com" duration="P6M" purpose="To estimate bandwidth" http-only></cookie-item>
    <cookie-item name="YSC" domain="youtube.com" duration="session"></cookie-item>
  </cookie-service>
  <cookie-service name="matomo" category="statistical" provider="Matomo" function="Audience" cookies="_pk_id* _pk_ses*"
    duration="P13M" purpose="To count visits"></cookie-service>
  <cookie-service name="heatmap" category="statistical" provider="Heatmap" cookies="_hm" duration="P1Y" purpose="To see clicks"></cookie-service>
  <cookie-service category="necessary" provider="Opendatasoft" function="Authentication (front and back office)" cookies="sessionid"
    purpose="To remember the user from one page to another" duration="P14D"></cookie-service>`;

/** The portal's policy page. */
export const policyPage = (attributes = '', declaration = '', {services = SERVICES, ...parts}: PageParts & {services?: string} = {}): string => portalPage(
  `<main><cookies-declaration ${declaration}><p>This list needs JavaScript.</p></cookies-declaration></main>
  <cookies-preferences site="https://data.example.org" ${attributes}>${services}</cookies-preferences>`,
  parts,
);
