// Starts the app, and with it cookies-preferences: the import is all that it needs, and brings the types for templates.
// The frame of all pages is in App.vue.
import 'cookies-preferences/vue';
import {createApp} from 'vue';
import {createRouter, createWebHistory} from 'vue-router';
import App from './App.vue';
import CookiesPage from './CookiesPage.vue';
import HomePage from './HomePage.vue';
import TourPage from './TourPage.vue';

const router = createRouter({
  history: createWebHistory(),
  routes: [
    {path: '/', component: HomePage},
    {path: '/tour', component: TourPage},
    {path: '/cookies', component: CookiesPage},
  ],
});

createApp(App).use(router).mount('#app');
