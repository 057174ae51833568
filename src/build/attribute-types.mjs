// Writes dist/types/elements.d.ts from the manifest: an interface for the attributes of each element, and one of all tags.
// What frameworks make of it stands in frameworks/, and is copied beside it.

import {cpSync, writeFileSync} from 'node:fs';

const TYPES = new URL('../../dist/types/', import.meta.url);

/** As they are written in markup, where all is text. */
const ALSO = {boolean: "boolean | '' | 'true' | 'false'", number: 'number | `${number}`'};

/** Suggests some values, and takes any. */
const typeOf = ({type}) => ALSO[type?.text] ?? type?.text ?? 'string';

const attributeOf = ({description, default: initial, ...attribute}) =>
  `  /** ${description}${initial ? ` Default: ${initial}.` : ''} */\n  '${attribute.name}'?: ${typeOf(attribute)} | undefined;`;

const interfaceOf = ({name, description, attributes = []}) =>
  `/** ${description.replaceAll('\n', ' ')} */\nexport interface ${name}Attributes {\n${attributes.map(attributeOf).join('\n')}\n}`;

const textOf = (elements) => `// The attributes of our elements. Made from the manifest.

${elements.map(interfaceOf).join('\n\n')}

/** All of our elements by their tags. */
export interface ElementAttributes {
${elements.map(({name, tagName}) => `  '${tagName}': ${name}Attributes;`).join('\n')}
}
`;

export const attributeTypes = () => ({
  name: 'attribute-types',
  packageLinkPhase({customElementsManifest: {modules}}) {
    const elements = modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
    cpSync(new URL('frameworks/', import.meta.url), TYPES, {recursive: true});
    writeFileSync(new URL('elements.d.ts', TYPES), textOf(elements));
  },
});
