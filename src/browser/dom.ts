type Attributes = Readonly<Record<string, string>>;

/** A new element. Text is only ever text: nothing on the site is built from HTML in a string. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A button that does nothing until it is listened to, and never submits a form. */
export function makeButton(className: string, ...children: readonly (Node | string)[]): HTMLButtonElement {
  return make("button", { type: "button", class: className }, ...children);
}

/** Words for screen readers only. */
export function unseen(text: string): HTMLElement {
  return make("span", { class: "visually-hidden" }, text);
}

const namespace = "http://www.w3.org/2000/svg";

/** A new SVG element. */
export function makeSvg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number>> = {},
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

/**
 * Puts something else inside an element. What has the focus below it is pushed down where that takes more room, and is
 * brought back into view.
 */
export function replaceContent(element: HTMLElement, ...content: readonly Node[]): void {
  const focused = document.activeElement;
  const wasInView = focused !== null && focused !== document.body && isInView(focused);
  element.replaceChildren(...content);
  if (wasInView) requestAnimationFrame(() => focused.scrollIntoView({ block: "nearest" }));
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

let region: HTMLElement | undefined;

/** Makes the place that messages are read out from; it must be in the page before its text changes. */
export function prepareAnnouncements(): void {
  region ??= document.body.appendChild(make("div", { class: "visually-hidden", "aria-live": "polite" }));
}

/** Has screen readers say a message once; the same one may be said again. */
export function announce(message: string): void {
  prepareAnnouncements();
  if (!region) return;
  region.textContent = "";
  setTimeout(() => region?.replaceChildren(message), 60);
}

/** Resolves once the browser has painted what is on the page now; at once where nobody sees the page. */
export function afterPaint(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  // What a frame puts off comes after its painting.
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Adds a style sheet to the page; resolves once it applies, and rejects where it can't be had. */
export function loadStyle(href: string): Promise<void> {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = href;
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      // So that the next to ask has it fetched again.
      link.remove();
      reject(new Error(`${link.href} could not be loaded`));
    };
    document.head.append(link);
  });
}
