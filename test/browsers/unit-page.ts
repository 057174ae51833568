// The page that each unit-test file runs in.
// Starts every file with empty storage and makes stray errors fail a test; the tests themselves are elsewhere.

/** An uncaught error fails the running test in mocha, an unhandled rejection passes silently; so make it the former. */
function reportRejections(): void {
  addEventListener('unhandledrejection', ({reason}) => reportError(reason));
}

/** Pages are used again in every engine, so the file before may have left something. */
function emptyStorage(): void {
  localStorage.clear();
  sessionStorage.clear();
  for (const pair of document.cookie.split('; ')) document.cookie = `${pair.split('=')[0]}=; Path=/; Max-Age=0`;
}

export const unitPage = (testFramework: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Unit tests</title>
<body>
<script>(${reportRejections})(); (${emptyStorage})();</script>
<script type="module" src="${testFramework}"></script>
</body>
</html>`;
