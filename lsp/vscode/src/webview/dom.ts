/** A new element. Text is always text: nothing here reads markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string> = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, value);
  }
  made.append(...content);
  return made;
}

/** A part of the page with the key by which it is found again and the data it was made from. */
export interface Part {
  key: string;
  data: string;
  make(): HTMLElement;
}

/**
 * Gives `parent` exactly these parts in this order. A part whose data are the same keeps its element, so that focus and place stay;
 * one that is new or different is marked `changed` unless it is the first filling.
 */
export function reconcile(parent: HTMLElement, parts: Part[]): void {
  const first = parent.childElementCount === 0;
  const old = new Map([...parent.children].map((child) => [(child as HTMLElement).dataset['key'], child as HTMLElement]));
  const wanted = parts.map((part) => {
    const known = old.get(part.key);
    if (known?.dataset['data'] === part.data) {
      return known;
    }
    const made = part.make();
    made.dataset['key'] = part.key;
    made.dataset['data'] = part.data;
    made.classList.toggle('changed', !first);
    return made;
  });
  const kept = new Set(wanted);
  [...parent.children].filter((child) => !kept.has(child as HTMLElement)).forEach((child) => child.remove());
  wanted.forEach((child, index) => {
    if (parent.children[index] !== child) {
      parent.insertBefore(child, parent.children[index] ?? null);
    }
  });
}
