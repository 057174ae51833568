// Our Trusted Types policy, which lets gated markup through where the page enforces types.
// Serves the gate alone; whether something may be opened is decided before. The name is documented.

interface Trust {
  createHTML(markup: string): string;
}

declare const trustedTypes: {createPolicy(name: string, rules: Trust): Trust};

export let trust: Trust = {createHTML: (markup) => markup};

try {
  trust = trustedTypes.createPolicy('cookies-preferences', trust);
} catch {
  // There are no Trusted Types, or the page does not allow ours; then what it enforces keeps all shut.
}
