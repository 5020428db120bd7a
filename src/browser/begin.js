// Runs before the first paint where the page is the timeline: an address that asks for a part of the record shows nothing
// of the whole, and its index is asked for at once. After 8 seconds the whole is shown, and a sentence says so.
(() => {
  const drawing = ["view", "lanes", "start", "end", "selected"];
  const asks = [...new URLSearchParams(location.search)].some(([name, value]) => value && !drawing.includes(name));
  if (!asks) return;
  const root = document.documentElement;
  root.dataset.selection = "asked";
  window.askedIndex = fetch(document.currentScript.dataset.index).then((answer) => {
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
    return answer.json();
  });
  window.askedIndex.catch(() => undefined);
  setTimeout(() => {
    if (root.dataset.selection === "asked") root.dataset.selection = "failed";
  }, 8000);
})();
