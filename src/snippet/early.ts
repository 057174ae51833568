// The line that may stand behind the script tag: it starts the banner's files beside the core where there is no choice yet, so that the first banner comes one trip sooner.
// Printed by the build, for each language, and with its hash for a page's policy. Whether the visitor is asked is decided by the core all the same.

/** A static text, so that it has one hash: it finds the folder by the tag before it. Where anything is not as it expects, it does nothing. */
export const earlyLine = (lang: string, hash: string): string => {
  const files = lang === 'en' ? '"ui"' : `"ui","${lang}"`;
  return `try{/cookies_preferences=/.test(document.cookie)||[${files}].map(e=>import(document.currentScript.previousElementSibling.src.replace(/[^/]*$/,"cookies-preferences-"+e+"-${hash}.js")).catch(()=>{}))}catch{}`;
};
