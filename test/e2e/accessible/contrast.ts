// How well the edges of what is pressed, the ticks and the ring of the focus stand out. Sent into the page as text.
// Uses nothing but its argument and the page. Contrast of texts is axe's matter.

/** Each that is fainter than 3 : 1 (https://www.w3.org/TR/WCAG22/#non-text-contrast), and each that shows no focus. */
export function faint(part: string): string[] {
  const found: string[] = [];
  const channels = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (color: string): number => {
    const [red, green, blue] = channels(color).map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const contrast = (one: string, other: string): number => {
    const [dark, light] = [luminance(one), luminance(other)].sort((first, second) => first - second);
    return (light! + 0.05) / (dark! + 0.05);
  };
  const isClear = (color: string): boolean => channels(color)[3] === 0;
  const ground = (element: Element | null): string => {
    for (let one = element; one; one = one.parentElement ?? (one.getRootNode() as ShadowRoot).host ?? null) {
      const {backgroundColor} = getComputedStyle(one);
      if (!isClear(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const check = (what: string, element: Element, colors: string[]): void => {
    const behind = ground(element.parentElement);
    const best = Math.max(0, ...colors.filter((color) => !isClear(color)).map((color) => contrast(color, behind)));
    if (best < 3) found.push(`${what} of ${element.id || element.outerHTML.slice(0, 60)}: ${best.toFixed(2)} (${colors.join(' ')} on ${behind})`);
  };
  // Behind it nothing takes the focus.
  const modal = document.querySelector('cookies-preferences')!.shadowRoot!.querySelector('dialog:modal');
  const roots: ParentNode[] = [...document.querySelectorAll(part)].flatMap((one) => one.shadowRoot ?? []);
  for (const root of roots) {
    for (const one of root.querySelectorAll<HTMLElement>('button, a, summary, input, textarea')) {
      if (!one.checkVisibility() || one.matches(':disabled') || (modal && !modal.contains(one))) continue;
      const {borderTopColor, borderTopWidth, backgroundColor, accentColor} = getComputedStyle(one);
      if (one.matches('button, textarea')) check('edge', one, [parseFloat(borderTopWidth) ? borderTopColor : backgroundColor, backgroundColor]);
      if (one.matches('input')) check('tick', one, [accentColor]);
      one.focus({preventScroll: true});
      const {outlineColor, outlineStyle, outlineWidth} = getComputedStyle(one);
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) found.push(`no ring: ${one.outerHTML.slice(0, 60)}`);
      else check('ring', one, [outlineColor]);
    }
  }
  return found;
}
