// Empty cells in the head of a table, which Markdown cannot leave out: they are no headers, and a row of them alone is none.
// How tables look is VitePress's.
import type {MarkdownRenderer} from 'vitepress';

export function emptyHeads(markdown: MarkdownRenderer): void {
  markdown.core.ruler.after('inline', 'empty-heads', (state) => {
    const {tokens} = state;
    tokens.forEach((token, index) => {
      if (token.type !== 'th_open' || tokens[index + 1]!.content) return;
      token.tag = tokens[index + 2]!.tag = 'td';
    });
    state.tokens = tokens.filter(withoutEmptyHead());
  });
}

/** Leaves out whole heads that have no header any more. */
function withoutEmptyHead(): (token: MarkdownToken, index: number, all: MarkdownToken[]) => boolean {
  let isInside = false;
  return ({type}, index, all) => {
    if (type === 'thead_open') {
      const end = all.findIndex(({type: other}, at) => at > index && other === 'thead_close');
      isInside = all.slice(index, end).every(({type: other, tag}) => other !== 'th_open' || tag === 'td');
    }
    const isLeftOut = isInside;
    if (type === 'thead_close') isInside = false;
    return !isLeftOut;
  };
}

type MarkdownToken = ReturnType<MarkdownRenderer['parse']>[number];
