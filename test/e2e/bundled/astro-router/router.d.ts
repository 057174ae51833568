// The one function of the router that test pages call. Written by us; the files beside it are Astro's.
// What links and history do is in astro-page.ts and in the router itself.
export function navigate(href: string): Promise<void>;
