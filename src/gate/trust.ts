// The lazy half of our Trusted Types policy: markup of templates, scripts of drawings, and addresses that run.
// Of the same name as that of the core, so a page that enforces types allows duplicates; serves the gate alone.

type Same = (text: string) => string;

interface Trust {
  readonly createScript: Same;
  readonly createHTML: Same;
  readonly createScriptURL: Same;
}

declare const trustedTypes: {createPolicy(name: string, rules: Trust): Trust};

const same: Same = (text) => text;

export let trust: Trust = {createScript: same, createHTML: same, createScriptURL: same};

try {
  trust = trustedTypes.createPolicy('cookies-preferences', trust);
} catch {
  // There are no Trusted Types, or the page does not allow ours; then what it enforces keeps all shut.
}
