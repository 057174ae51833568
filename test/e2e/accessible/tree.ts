// The accessibility tree as Chromium hands it to screen readers, printed for a person to read.
// Static text and boxes without a role are left out: each line is one that assistive technology can name.
import type {CDPSession, Page} from 'playwright';

interface Value {
  value?: unknown;
}

interface Node {
  nodeId: string;
  parentId?: string;
  childIds?: string[];
  ignored: boolean;
  role?: Value;
  name?: Value;
  description?: Value;
  properties?: {name: string; value: Value}[];
}

const SILENT = /^(none|generic|StaticText|InlineTextBox|LineBreak|paragraph|RootWebArea|LabelText|ListMarker|emphasis|strong|code|form|banner|contentinfo|HeaderAsNonLandmark|FooterAsNonLandmark|SectionHeader|SectionFooter|Legend)$/;

const TOLD = ['checked', 'disabled', 'expanded', 'level', 'modal', 'live', 'readonly', 'focused'];

function line({role, name, description, properties = []}: Node): string {
  const states = properties.filter(({name: what, value}) => TOLD.includes(what) && value.value && value.value !== 'false')
    .map(({name: what, value}) => (value.value === true || value.value === 'true' ? what : `${what}=${value.value}`));
  return [role!.value, name?.value && `"${name.value}"`, description?.value && `(${description.value})`, ...states].filter(Boolean).join(' ');
}

function print(nodes: ReadonlyMap<string, Node>, node: Node, depth: number, lines: string[]): void {
  const isTold = !node.ignored && !SILENT.test(String(node.role?.value));
  if (isTold) lines.push('  '.repeat(depth) + line(node));
  for (const id of node.childIds ?? []) {
    const child = nodes.get(id);
    if (child) print(nodes, child, depth + (isTold ? 1 : 0), lines);
  }
}

/** The tree below the first element that a selector finds, also in shadow roots. */
export async function treeOf(page: Page, selector: string): Promise<string> {
  const devtools: CDPSession = await page.context().newCDPSession(page);
  await devtools.send('Accessibility.enable');
  const handle = await page.locator(selector).first().evaluateHandle((element) => element);
  await handle.evaluate((element) => { (globalThis as {wanted?: unknown}).wanted = element; });
  const {result: {objectId}} = await devtools.send('Runtime.evaluate', {expression: 'wanted'});
  const {nodes: [top]} = await devtools.send('Accessibility.getPartialAXTree', {objectId: objectId!, fetchRelatives: false}) as unknown as {nodes: [Node]};
  const {nodes} = await devtools.send('Accessibility.getFullAXTree') as unknown as {nodes: Node[]};
  const lines: string[] = [];
  print(new Map(nodes.map((node) => [node.nodeId, node])), nodes.find(({nodeId}) => nodeId === top.nodeId) ?? top, 0, lines);
  await devtools.detach();
  return lines.join('\n');
}
