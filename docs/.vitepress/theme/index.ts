// The default theme without its fonts, in our colours; a page for addresses that are not there; and our own script on the page that shows what this site stores.
// The script comes only there, so that the example on the home page, in a frame, asks as on a page of its own.
import {useRoute, withBase} from 'vitepress';
import theme from 'vitepress/theme-without-fonts';
import {h, onMounted, watch, type VNode} from 'vue';
import './style.css';

/** After the page is the router's: until then the fallback of the declaration has to stay as the server wrote it. */
function addScript(): void {
  if (!document.querySelector('cookies-declaration') || window.cookiesPreferences) return;
  document.head.append(Object.assign(document.createElement('script'), {src: withBase('/cdn/cookies-preferences.js')}));
}

const notFound = (): VNode =>
  h('main', {class: 'not-found vp-doc'}, [
    h('h1', 'There is no such page'),
    h('p', ['It may have moved. Search for it above, or begin at ', h('a', {href: withBase('/')}, 'the first page'), '.']),
  ]);

export default {
  extends: theme,
  Layout: (): VNode => h(theme.Layout!, null, {'not-found': notFound}),
  setup() {
    const route = useRoute();
    onMounted(() => {
      addScript();
      watch(() => route.path, addScript, {flush: 'post'});
    });
  },
};
