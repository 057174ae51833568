// Our Trusted Types policy, which lets gated code and its addresses through where the page enforces types.
// Serves the gate alone; whether something may be opened is decided before. The name is documented.

type Same = (text: string) => string;

interface Trust {
  readonly createScriptURL: Same;
  readonly createScript: Same;
}

declare const trustedTypes: {createPolicy(name: string, rules: Trust): Trust};

const same: Same = (text) => text;

export let trust: Trust = {createScriptURL: same, createScript: same};

try {
  trust = trustedTypes.createPolicy('cookies-preferences', trust);
} catch {
  // There are no Trusted Types, or the page does not allow ours; then what it enforces keeps all shut.
}
