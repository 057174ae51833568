// The only script of the site: Turbo, and cookies-preferences.
// Both need no more than their import.
import '@hotwired/turbo';
import 'cookies-preferences';
