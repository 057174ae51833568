// The code of a page made by React 19 under StrictMode, which mounts everything twice: gated markup as JSX, and a gated script
// that an effect makes. A test mounts and unmounts it by window.react.
import {StrictMode, useEffect, useRef} from 'react';
import {createRoot, type Root} from 'react-dom/client';

interface View {
  /** The tracker's origin. */
  tracker: string;
  /** Changes nothing that is gated; a new number renders anew. */
  number?: number;
}

declare global {
  interface Window {
    react: {render(view: View): void; unmount(): void};
    effects?: number;
  }
}

/** As analytics components do: the effect makes the script, the clean-up removes it. */
function Counter({tracker}: View) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    window.effects = (window.effects ?? 0) + 1;
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset['consent'] = 'statistical';
    script.dataset['consentSrc'] = `${tracker}/effect.js`;
    const parent = place.current!;
    parent.appendChild(script);
    return () => void parent.removeChild(script);
  }, [tracker]);
  return <div id="effect" ref={place} />;
}

function Page({tracker, number = 0}: View) {
  return <main>
    <p id="number">{number}</p>
    <script type="text/plain" data-consent="statistical" data-consent-src={`${tracker}/jsx.js`} />
    <script type="text/plain" data-consent="statistical" dangerouslySetInnerHTML={{__html: '(window.ran ||= []).push("inline")'}} />
    <iframe title="Tour" data-consent="marketing" data-consent-src={`${tracker}/tour.html`} />
    <template data-consent="marketing" dangerouslySetInnerHTML={{__html: '<!-- <p id="inside">Inside</p> -->'}} />
    <Counter tracker={tracker} />
  </main>;
}

let root: Root | undefined;

window.react = {
  render(view) {
    root ??= createRoot(document.querySelector('#app')!);
    root.render(<StrictMode><Page {...view} /></StrictMode>);
  },
  unmount() {
    root?.unmount();
    root = undefined;
  },
};
