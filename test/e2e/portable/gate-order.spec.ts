// In which order gated scripts of unusual kinds run, and that none of them holds up the rest.
// The usual kinds are in gate-scripts.spec.ts, what comes out of templates in gate-templates.spec.ts.
import {inlineScript, shopPage, trackerScript} from '../shop-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../visitor/fixture.js';
import type {Visitor} from '../visitor/visitor.js';

const asModule = (name: string, attributes = ''): string =>
  `<script type="text/plain" data-consent="statistical" data-consent-type="module" ${attributes}>(window.ran ||= []).push("${name}")</script>`;

/** Agrees to all, and waits until the script `last` has run. */
async function agree(visitor: Visitor, site: Site, page: Parameters<typeof shopPage>[0]): Promise<string[]> {
  site.page('/', shopPage(page));
  await visitor.visit(site.url('/'));
  await visitor.click('#accept');
  await visitor.waitFor(() => window.ran?.includes('last'));
  return visitor.run(() => window.ran!);
}

test.describe('deferred scripts and modules', () => {
  test('run in their own order, also an inline module after a slow external one', async ({visitor, site}) => {
    site.tracker.file('/slow.js', '(window.ran ||= []).push("/slow.js")', {delay: 200});
    site.tracker.file('/slow-module.js', '(window.ran ||= []).push("/slow-module.js")', {delay: 100});
    expect(await agree(visitor, site, {
      above: trackerScript(site, 'statistical', '/slow.js', 'defer') + asModule('module')
        + trackerScript(site, 'statistical', '/slow-module.js', 'data-consent-type="module"') + asModule('module-2')
        + trackerScript(site, 'statistical', '/quick.js', 'defer'),
      below: inlineScript('statistical', 'inline') + asModule('last'),
    })).toEqual(['inline', '/slow.js', 'module', '/slow-module.js', 'module-2', '/quick.js', 'last']);
  });

  test('run after the scripts of a template below them', async ({visitor, site}) => {
    site.tracker.file('/inside.js', '(window.ran ||= []).push("/inside.js")', {delay: 100});
    expect(await agree(visitor, site, {
      above: trackerScript(site, 'statistical', '/deferred.js', 'defer') + asModule('module'),
      below: `<template data-consent="statistical"><!-- <script>(window.ran ||= []).push('inside')</script><script src="${site.tracker.url('/inside.js')}"></script> --></template>
        ${inlineScript('statistical', 'below')}${asModule('last')}`,
    })).toEqual(['inside', '/inside.js', 'below', '/deferred.js', 'module', 'last']);
  });

  test('do not wait for "defer" on an inline script, which means nothing there', async ({visitor, site}) => {
    expect(await agree(visitor, site, {
      above: inlineScript('statistical', 'inline', 'defer'), below: trackerScript(site, 'statistical', '/below.js') + inlineScript('statistical', 'last'),
    })).toEqual(['inline', '/below.js', 'last']);
  });

  test('run as modules once each, though they name the same file', async ({visitor, site}) => {
    const twice = trackerScript(site, 'statistical', '/module.js', 'data-consent-type="module"');
    expect(await agree(visitor, site, {above: twice + twice, below: asModule('last')})).toEqual(['/module.js', 'last']);
  });
});

test.describe('a module that fails', () => {
  test.use({mayThrow: true});

  test('does not hold up those after it', async ({visitor, site}) => {
    site.tracker.file('/missing.js', '', {status: 404});
    site.tracker.file('/imports.js', 'import "./missing.js"; (window.ran ||= []).push("never")');
    expect(await agree(visitor, site, {
      above: trackerScript(site, 'statistical', '/missing.js', 'data-consent-type="module"')
        + trackerScript(site, 'statistical', '/imports.js', 'data-consent-type="module"')
        + '<script type="text/plain" data-consent="statistical" data-consent-type="module">import "/nowhere.js"</script>'
        + '<script type="text/plain" data-consent="statistical" data-consent-type="module">throw new Error("thrown")</script>'
        + '<script type="text/plain" data-consent="statistical" data-consent-type="module">await new Promise(() => {})</script>',
      below: asModule('last'),
    })).toEqual(['last']);
  });
});

test('an inline module that is async waits for nothing', async ({visitor, site}) => {
  site.tracker.file('/slow.js', '(window.ran ||= []).push("/slow.js")', {delay: 300});
  expect(await agree(visitor, site, {
    above: trackerScript(site, 'statistical', '/slow.js') + asModule('module', 'async'),
    below: inlineScript('statistical', 'last'),
  })).toEqual(['module', '/slow.js', 'last']);
});

test.describe('a type that the browser does not run', () => {
  for (const type of ['text/babel', 'text/template', 'application/ld+json', 'text/plain', 'importmap', 'speculationrules', 'x', 'text/javascript; charset=utf-8']) {
    test(`holds nothing up: "${type}"`, async ({visitor, site}) => {
      const odd = `data-consent-type="${type}"`;
      expect(await agree(visitor, site, {
        above: trackerScript(site, 'statistical', '/odd.js', odd) + trackerScript(site, 'statistical', '/odd-deferred.js', `${odd} defer`)
          + `<script type="text/plain" data-consent="statistical" ${odd}>{}</script>`,
        below: inlineScript('statistical', 'inline') + trackerScript(site, 'statistical', '/deferred.js', 'defer') + asModule('last'),
      })).toEqual(['inline', '/deferred.js', 'last']);
    });
  }

  for (const type of ['', 'text/javascript', 'TEXT/JavaScript', 'application/javascript', ' module ', 'Module']) {
    test(`is not "${type}"`, async ({visitor, site}) => {
      expect(await agree(visitor, site, {
        above: trackerScript(site, 'statistical', '/odd.js', `data-consent-type="${type}"`), below: inlineScript('statistical', 'inline') + asModule('last'),
      })).toEqual(expect.arrayContaining(['/odd.js', 'inline', 'last']));
    });
  }

  test('and "nomodule" hold nothing up', async ({visitor, site}) => {
    expect(await agree(visitor, site, {
      above: trackerScript(site, 'statistical', '/old.js', 'nomodule') + inlineScript('statistical', 'old', 'nomodule'),
      below: inlineScript('statistical', 'inline') + asModule('last'),
    })).toEqual(['inline', 'last']);
  });

  test('and no address hold nothing up', async ({visitor, site}) => {
    expect(await agree(visitor, site, {
      above: '<script type="text/plain" data-consent="statistical" data-consent-src=""></script>'
        + '<script type="text/plain" data-consent="statistical" data-consent-src="http://"></script>'
        + '<script type="text/plain" data-consent="statistical"></script>',
      below: inlineScript('statistical', 'inline') + asModule('last'),
    })).toEqual(['inline', 'last']);
  });
});

test.describe('many gated scripts', () => {
  test('all run, in order', async ({visitor, site}) => {
    const names = Array.from({length: 500}, (_, number) => (number % 25 ? `inline-${number}` : `/script-${number}.js`));
    const scripts = names.map((name) => (name.startsWith('/') ? trackerScript(site, 'statistical', name) : inlineScript('statistical', name)));
    expect(await agree(visitor, site, {above: scripts.join(''), below: inlineScript('statistical', 'last')})).toEqual([...names, 'last']);
  });
});
