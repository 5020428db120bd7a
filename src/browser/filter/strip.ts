import { drawStrip, selectionLead, strokePath } from "../../model/strip-drawing";
import { lineStatuses } from "../../model/terms/outcome";

/** The lines of the record by status, in the order of their strokes, and which of them are selected. */
export interface StripState {
  readonly byStatus: readonly (readonly { readonly id: string; readonly isHeldBack: boolean }[])[];
  readonly selected: ReadonlySet<string>;
}

/** The strip of the page, which can show a selection in red among the rest. */
export interface DrawnStrip {
  readonly draw: (state: StripState) => void;
  /** As it was built. */
  readonly restore: () => void;
}

/** The strip that the page holds; null where it holds none. */
export function drawnStrip(): DrawnStrip | null {
  let shown = document.querySelector<HTMLElement>("[data-strip]");
  const built = shown?.cloneNode(true);
  if (!shown || !(built instanceof HTMLElement)) return null;
  let asBuilt = true;
  return {
    draw(state) {
      if (shown) drawSelection(shown, state);
      asBuilt = false;
    },
    restore() {
      if (asBuilt || !shown) return;
      const fresh = built.cloneNode(true) as HTMLElement;
      shown.replaceWith(fresh);
      shown = fresh;
      asBuilt = true;
    },
  };
}

function drawSelection(strip: HTMLElement, { byStatus, selected }: StripState): void {
  const drawing = drawStrip(
    new Map(
      lineStatuses.map((status, place) => [
        status,
        (byStatus[place] ?? []).map(({ id, isHeldBack }) => ({ isSelected: selected.has(id), isHeldBack })),
      ]),
    ),
  );
  const all = byStatus.reduce((sum, lines) => sum + lines.length, 0);
  const lead = strip.querySelector(".strip-lead")?.firstChild;
  if (lead) lead.nodeValue = selectionLead(selected.size, all);
  strip.classList.add("is-selection");
  const drawings = [...strip.querySelectorAll(".strip svg")];
  const labels = [...strip.querySelectorAll(".strip-labels a")];
  drawing.groups.forEach(({ status, strokes, phoneStrokes, count, words, phoneWords }, place) => {
    [strokes, phoneStrokes].forEach((drawn, form) => {
      const [off, on] = drawings[place * 2 + form]?.children ?? [];
      off?.setAttribute("d", strokePath(status, drawn, false));
      on?.setAttribute("d", strokePath(status, drawn, true));
    });
    const label = labels[place];
    label?.closest("li")?.classList.toggle("is-none", count === "0");
    setText(label?.querySelector("b"), count);
    setText(label?.querySelector(".strip-desk"), words);
    setText(label?.querySelector(".strip-phone"), phoneWords);
  });
}

function setText(element: Element | null | undefined, text: string): void {
  if (element) element.textContent = text;
}
