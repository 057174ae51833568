// A banner on c15t's store, as its guide "Building UI" writes it, and a panel of its categories; c15t has none without a framework.
// Runs in the page; bundled by files.ts. Plain JavaScript, as the package is only there when the peers are.
import {getOrCreateConsentRuntime} from 'c15t';

const {consentStore} = getOrCreateConsentRuntime({
  mode: 'offline',
  consentCategories: ['necessary', 'functionality', 'measurement', 'marketing', 'experience'],
  scripts: window.gatedScripts,
});

const add = (id, label, content) => {
  const box = document.createElement('div');
  box.id = id;
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', label);
  box.style.cssText = 'position:fixed;inset:auto 0 0;padding:1em;background:#fff;border-top:1px solid;display:none';
  box.innerHTML = content;
  document.body.append(box);
  return box;
};

const types = consentStore.getState().consentTypes.filter(({name}) => name !== 'necessary');

const banner = add('consent-banner', 'Cookie consent', `<h2>Your choice about cookies</h2>This site asks whether it may also use cookies and services:
<ul>${types.map(({name, description}) => `<li><b>${name}</b> – ${description}</li>`).join('')}</ul>
<button id="consent-reject">Reject all</button> <button id="consent-accept">Accept all</button> <button id="consent-customize">Settings</button>`);

const dialog = add('consent-dialog', 'Cookie settings', types.map(({name, description}) =>
  `<label><input type="checkbox" name="${name}"> <b>${name}</b> – ${description}</label><br>`).join('') + '<button id="consent-save">Save</button>');

const {saveConsents, setActiveUI, setSelectedConsent} = consentStore.getState();
banner.querySelector('#consent-accept').addEventListener('click', () => saveConsents('all'));
banner.querySelector('#consent-reject').addEventListener('click', () => saveConsents('necessary'));
banner.querySelector('#consent-customize').addEventListener('click', () => setActiveUI('dialog'));
dialog.querySelector('#consent-save').addEventListener('click', () => saveConsents('custom'));
dialog.addEventListener('change', ({target}) => setSelectedConsent(target.name, target.checked));

const show = ({activeUI}) => {
  banner.style.display = activeUI === 'banner' ? 'block' : 'none';
  dialog.style.display = activeUI === 'dialog' ? 'block' : 'none';
};
consentStore.subscribe(show);
show(consentStore.getState());
