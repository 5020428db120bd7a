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
