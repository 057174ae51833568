// The default theme without its fonts, in our colours; and our own script on the page that shows what this site stores.
// The script comes only there, so that the example on the home page, in a frame, asks as on a page of its own.
import {useRoute, withBase} from 'vitepress';
import theme from 'vitepress/theme-without-fonts';
import {onMounted, watch} from 'vue';
import './style.css';

/** After the page is the router's: until then the fallback of the declaration has to stay as the server wrote it. */
function addScript(): void {
  if (!document.querySelector('cookies-declaration') || window.cookiesPreferences) return;
  document.head.append(Object.assign(document.createElement('script'), {src: withBase('/cdn/cookies-preferences.js')}));
}

export default {
  extends: theme,
  setup() {
    const route = useRoute();
    onMounted(() => {
      addScript();
      watch(() => route.path, addScript, {flush: 'post'});
    });
  },
};
