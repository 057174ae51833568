// The code of a page with Turbo, which loads the next page by itself and swaps the body.
import '@hotwired/turbo';
