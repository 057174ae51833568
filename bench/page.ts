// The page that all tools stand on: a heading and some paragraphs, of which one is larger than any banner's text.
// What differs is said in tools/.
import type {Markup} from './tools/tool.js';

const SENTENCE = 'The city publishes what it knows about its streets, trees, buses and budgets, so that anybody can look it up, count it and draw maps of it. ';

const STYLE = 'body{max-width:60em;margin:2em auto;padding:0 1em;font:100%/1.5 sans-serif}h1+p{font-size:1.5em}';

export const pageOf = ({head = '', bodyStart = '', bodyEnd = ''}: Markup): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>Open data</title>
<style>${STYLE}</style>
${head}
</head>
<body>
${bodyStart}
<main>
<h1>Open data</h1>
${`<p>${SENTENCE.repeat(4)}</p>\n`.repeat(6)}</main>
${bodyEnd}
</body>
</html>`;
