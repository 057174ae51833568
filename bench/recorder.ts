// Runs in each page before anything else: notes when the banner is painted, long tasks, layout shifts, the largest paint, the click.
// The same for all tools. Read in measure-*.ts.
import type {Path} from './tools/tool.js';

export interface Recorder {
  /** When what is watched for was first painted. */
  shown?: number;
  /** Once that is painted. */
  readonly untilShown: Promise<void>;
  /** What tasks took beyond 50 ms each. */
  blocking: number;
  shift: number;
  /** Whether the largest contentful paint is none of the page's own. */
  isLargestForeign: boolean;
  /** From a press to the next paint, if that took at least 16 ms. */
  click: number;
  isVisible(path: Path): boolean;
}

declare global {
  // eslint-disable-next-line no-var
  var recorder: Recorder;
}

/** @param watched The banner's answer, say, or nothing if watching would disturb what is measured. */
export function record(watched: Path | undefined): void {
  const find = (path: Path): Element | null | undefined =>
    path.reduce<Element | null | undefined>((above, selector) => (above ? above.shadowRoot ?? above : document).querySelector(selector), undefined);

  const isVisible = (path: Path): boolean => {
    const element = find(path);
    if (!element?.checkVisibility({opacityProperty: true, visibilityProperty: true})) return false;
    const {x, y, width, height} = element.getBoundingClientRect();
    const [middle, centre] = [x + width / 2, y + height / 2];
    return width > 0 && height > 0 && middle > 0 && middle < innerWidth && centre > 0 && centre < innerHeight;
  };

  const {port1, port2} = new MessageChannel();
  // Comes after the frame in which it was seen was painted.
  const untilShown = new Promise<void>((resolve) => {
    port1.addEventListener('message', () => {
      recorder.shown = performance.now();
      resolve();
    });
  });
  port1.start();
  const recorder: Recorder = (globalThis.recorder = {blocking: 0, shift: 0, isLargestForeign: false, click: 0, isVisible, untilShown});

  const observe = <Entry extends PerformanceEntry>(type: string, note: (entry: Entry) => void, options = {}): void =>
    new PerformanceObserver((list) => (list.getEntries() as Entry[]).forEach(note)).observe({type, buffered: true, ...options});
  observe('longtask', ({duration}) => (recorder.blocking += Math.max(0, duration - 50)));
  observe<PerformanceEntry & {value: number; hadRecentInput: boolean}>('layout-shift', ({value, hadRecentInput}) => (recorder.shift += hadRecentInput ? 0 : value));
  observe<PerformanceEntry & {element: Element | null}>('largest-contentful-paint', ({element}) => (recorder.isLargestForeign = !element?.closest('main')));
  observe<PerformanceEventTiming & {interactionId: number}>('event', ({interactionId, duration}) => {
    if (interactionId) recorder.click = Math.max(recorder.click, duration);
  }, {durationThreshold: 16});

  const watch = (path: Path): unknown => (isVisible(path) ? port2.postMessage('') : requestAnimationFrame(() => watch(path)));
  if (watched) requestAnimationFrame(() => watch(watched));
}
