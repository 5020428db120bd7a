/** Gives the page the name of what it shows; the name of the record stays at the end of it. */
export function nameFrame(title: string): void {
  const siteName = document.title.split(" · ").at(-1) ?? "";
  document.title = `${title} · ${siteName}`;
}
