// Runs before the first paint where the page is the timeline: an address that asks for a part of the record shows nothing
// of the whole, and its index is asked for at once. After 8 seconds the whole is shown, and a sentence says so.
(() => {
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const { index, fonts } = document.currentScript.dataset;
  const parts =
    /^(?:amp;)*(?:actor|side|weapon|theme|line|status|response|restraint|kind|from|to|q|order)(?:\[\d*\])?$/i;
  const asksForPart = [...asked].some(([name, value]) => value && parts.test(name));
  const asksForZoom = asked.get("view") === "zoom";
  // What is asked for has the line to itself, and the drawing keeps its room, until it is there; else the fonts come at once.
  if (asksForZoom) root.classList.add("asks-zoom");
  if (!asksForPart && !asksForZoom)
    for (const href of fonts.split(" "))
      document.head.append(
        Object.assign(document.createElement("link"), { rel: "preload", href, as: "font", crossOrigin: "" }),
      );
  if (!asksForPart) return;
  root.dataset.selection = "asked";
  window.askedIndex = fetch(index).then((answer) => {
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
    return answer.json();
  });
  // Whoever asks for the index is told why there is none.
  window.askedIndex.catch(() => undefined);
  setTimeout(() => {
    if (root.dataset.selection === "asked") root.dataset.selection = "failed";
  }, 8000);
})();
