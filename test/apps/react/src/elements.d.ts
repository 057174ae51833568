// Until cookies-preferences/react exists.
import 'react';
declare module 'react' {
  interface HTMLAttributes<T> { 'data-consent'?: string }
  namespace JSX {
    interface IntrinsicElements {
      'cookies-preferences': Record<string, unknown>;
      'cookie-service': Record<string, unknown>;
      'cookies-declaration': Record<string, unknown>;
    }
  }
}
