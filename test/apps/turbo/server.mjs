// A site whose pages a server makes, as Rails or Laravel would: one layout, three pages.
// Turbo follows its links in the browser (src/main.ts).
import {createServer} from 'node:http';

const layout = (title, content) => `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>${title}</title>
  <script type="module" src="/main.js" data-turbo-track="reload"></script>
  <script type="text/plain" data-consent="matomo">
    window._paq = [['trackPageView']];
    document.addEventListener('turbo:load', ({detail}) => {
      // Of the first page Turbo tells as well, without a time: that one is counted above.
      if (detail.timing.visitStart) _paq.push(['setCustomUrl', detail.url], ['trackPageView']);
    });
  </script>
  <script type="text/plain" data-consent="matomo" data-consent-src="https://stats.example.org/matomo.js"></script>
</head>
<body>
  <cookies-preferences site="https://harbour.example.org" declaration-href="/cookies">
    <cookie-service category="necessary" provider="Harbour" function="Authentication" cookies="sessionid"
      purpose="To remember the user from one page to another" duration="P14D"></cookie-service>
    <cookie-service name="matomo" category="statistical" provider="Matomo" cookies="_pk_id*"
      purpose="To count visits" duration="P13M"></cookie-service>
    <cookie-service name="youtube" category="third-party" party="third" provider="YouTube"
      purpose="To show videos" privacy-href="https://policies.google.com/privacy"></cookie-service>
  </cookies-preferences>
  <nav>
    <a href="/">Home</a> <a href="/tour">Tour</a> <a href="/cookies">Cookies</a>
  </nav>
  <main>${content}</main>
  <footer>
    <a href="#cookies-preferences">Cookie settings</a>
  </footer>
</body>
</html>`;

const pages = {
  '/': layout('Harbour', `
    <h1>Harbour</h1>
    <section>
      <template data-consent="youtube"><!-- <p id="news">The latest from our channel.</p> --></template>
    </section>`),
  '/tour': layout('Tour', `
    <h1>Tour</h1>
    <iframe data-consent="youtube" data-consent-src="https://www.youtube-nocookie.com/embed/x"
      title="Tour of the harbour" width="560" height="315"></iframe>`),
  '/cookies': layout('Cookies', `
    <cookies-declaration>
      <p>This list needs JavaScript.</p>
    </cookies-declaration>`),
};

createServer(({url}, response) => {
  const page = pages[url];
  response.writeHead(page ? 200 : 404, {'Content-Type': 'text/html; charset=utf-8'}).end(page ?? 'Not found');
}).listen(Number(process.env.PORT ?? 8080), '127.0.0.1');
