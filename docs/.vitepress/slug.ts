// The ids of headings, as code hosts make them, so that `page.md#heading` leads to the same place there and on the site.
// Telling headings of the same words apart is left to who collects them.

export const slug = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, '')
    .replace(/\s/g, '-');
