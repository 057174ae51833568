// cookies-preferences.mjs
const VALUE = /^v=1&t=([0-9]{10})&r=([A-Za-z0-9._-]*)&granted=([A-Za-z0-9._-]*)&denied=([A-Za-z0-9._-]*)(?:&id=[A-Za-z0-9_-]{22})?$/;

/** Calendar months later, or the last day of a shorter month, in milliseconds. */
function endOf(date, months) {
  const end = new Date(date);
  end.setUTCMonth(end.getUTCMonth() + months);
  if (end.getUTCDate() !== new Date(date).getUTCDate()) end.setUTCDate(0);
  return end.getTime();
}

/** The names that were granted; `null` without a choice that counts. */
export function readGranted(header, {cookie = 'cookies_preferences', revision = '1', months = 6, now = Date.now()} = {}) {
  let newest = -1;
  let names = null;
  for (const pair of (header ?? '').split('; ')) {
    if (!pair.startsWith(`${cookie}=`)) continue;
    const [, seconds, shown, granted, denied] = VALUE.exec(pair.slice(cookie.length + 1)) ?? [];
    const date = seconds * 1000;
    if (shown !== revision || date >= now + 86_400_000 || endOf(date, months) <= now || date <= newest) continue;
    newest = date;
    const refused = denied.split('.');
    names = granted.split('.').filter((name) => name && !refused.includes(name));
  }
  return names;
}
