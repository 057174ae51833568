// Where an address of the owner's may lead as a link: to a page or a mailbox.
// What is none stays text; check.ts tells the author.

/** The whole address; none where it would run code, open something else, or is no address at all. */
export function readLink(address: string): string | undefined {
  try {
    const {protocol, href} = new URL(address, document.baseURI);
    return /^(https?|mailto|file):$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
