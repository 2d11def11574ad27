import type { FromPage, ToPage } from '../preview/messages';
import { show, showTrouble, summary } from './view';

interface Host {
  postMessage(message: FromPage): void;
  getState(): { top: number } | undefined;
  setState(state: { top: number }): void;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const root = document.getElementById('preview') as HTMLElement;
const status = document.getElementById('status') as HTMLElement;
const scroller = document.scrollingElement as HTMLElement;
let top = host.getState()?.top;

window.addEventListener('message', (event: MessageEvent<ToPage>) => {
  const message = event.data;
  document.documentElement.lang = message.language;
  const anchor = firstVisible();
  const focused = document.activeElement as HTMLElement | null;
  const place = focused ? placeOf(focused) : undefined;
  if (message.type === 'result') {
    show(root, message, (answer) => host.postMessage(answer));
    const said = summary(message.result, message.labels);
    if (status.textContent !== said) {
      status.textContent = said;
    }
  } else {
    showTrouble(root, message.message);
  }
  keepPlace(anchor);
  if (place && !focused?.isConnected) {
    focusAt(place);
  }
});

window.addEventListener('scroll', () => host.setState({ top: scroller.scrollTop }), { passive: true });
host.postMessage({ type: 'ready' });

/** The first part that is in view and how far from the top it stands. */
function firstVisible(): { key: string; offset: number } | undefined {
  for (const element of root.querySelectorAll<HTMLElement>('[data-key]')) {
    const box = element.getBoundingClientRect();
    if (box.bottom > 0 && !element.dataset['list']) {
      return { key: element.dataset['key'] ?? '', offset: box.top };
    }
  }
  return undefined;
}

function keepPlace(anchor: { key: string; offset: number } | undefined): void {
  if (top !== undefined) {
    scroller.scrollTop = top;
    top = undefined;
    return;
  }
  const element = anchor && partWith(anchor.key);
  if (element && scroller.scrollTop > 0) {
    scroller.scrollTop += element.getBoundingClientRect().top - anchor.offset;
  }
}

function partWith(key: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
}

/** Where the focus is, in a way that finds it again when its part was made anew: the part and which of its buttons. */
function placeOf(element: HTMLElement): { key: string; index: number } | undefined {
  const part = element.closest<HTMLElement>('[data-key]');
  return part ? { key: part.dataset['key'] ?? '', index: [...part.querySelectorAll('button')].indexOf(element as HTMLButtonElement) } : undefined;
}

function focusAt(place: { key: string; index: number }): void {
  partWith(place.key)?.querySelectorAll('button')[place.index]?.focus({ preventScroll: true });
}
