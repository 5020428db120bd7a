import { make } from "./make";

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
