import type { ShapeOf } from "./selection-part";

/** A copy of what a template of the page holds. */
export function templateIn(host: HTMLElement, name: string): Node {
  return document.importNode(contentOf(host, name), true);
}

/** The drawings that the page brings along, each made by the component that draws it elsewhere. */
export function shapesIn(host: HTMLElement): ShapeOf {
  return (name) => {
    const shape = contentOf(host, "shapes").querySelector(`[data-shape="${name}"] > svg`);
    return shape ? document.importNode(shape, true) : document.createTextNode("");
  };
}

function contentOf(host: HTMLElement, name: string): DocumentFragment {
  const template = host.querySelector<HTMLTemplateElement>(`template[data-of="${name}"]`);
  if (!template) throw new Error(`The page has no template of ${name}.`);
  return template.content;
}
