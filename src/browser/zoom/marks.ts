import type { EntryMark } from "../../model/zoom/zoom-entries";

/** A new copy of a mark. */
export type MarkOf = (name: EntryMark) => Node;

/** The marks that the page brings along in a template, each drawn by the component that draws it elsewhere. */
export function marksIn(page: Document): MarkOf {
  const content = page.querySelector<HTMLTemplateElement>("template#zoom-marks")?.content;
  return (name) => {
    const mark = content?.querySelector(`[data-mark="${name}"] > svg`);
    return mark ? document.importNode(mark, true) : document.createTextNode("");
  };
}
