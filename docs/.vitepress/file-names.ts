// Shows above a block of code the name of the file that it is, `[src/App.tsx]` behind its language, which VitePress shows in groups of blocks alone.
// How blocks are coloured is VitePress's.
import type {MarkdownRenderer} from 'vitepress';

export function fileNames(markdown: MarkdownRenderer): void {
  const fence = markdown.renderer.rules.fence!;
  markdown.renderer.rules.fence = (tokens, index, ...rest) => {
    const [, name] = / \[(.+)\]$/.exec(tokens[index]!.info.trim()) ?? [];
    const title = name ? `<p class="file-name" v-pre>${markdown.utils.escapeHtml(name)}</p>` : '';
    return title + fence(tokens, index, ...rest);
  };
}
