// Forgets the choice on the page of the themes, so that the banner can be seen again.
// The choice of the other pages is another cookie.

document.querySelector('#ask-again')!.addEventListener('click', () => void window.cookiesPreferences?.reset());
