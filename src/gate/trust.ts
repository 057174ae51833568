// The lazy half of our Trusted Types policy: markup of templates, scripts of drawings, addresses of embeds. Serves the gate alone.
// One of its own, as each rule in core/trust.ts is paid on every page; of the same name, so pages that enforce types allow duplicates.

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
