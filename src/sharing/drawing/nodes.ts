/** What satori draws: elements as React would describe them, of which it needs no more than this. */
export interface DrawnNode {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A box that lays its children out in a row, unless its style says otherwise; or words, set in that style. */
export function box(style: Attributes, ...children: readonly (DrawnNode | string)[]): DrawnNode {
  return { type: "div", props: { style: { display: "flex", ...style }, children } };
}

/** A drawing of paths without fill, its `viewBox` scaled to its size. */
export function drawing(attributes: Attributes, paths: readonly DrawnNode[]): DrawnNode {
  return {
    type: "svg",
    props: { xmlns: "http://www.w3.org/2000/svg", fill: "none", ...attributes, children: paths },
  };
}

/** One path of a drawing. */
export function path(attributes: Attributes): DrawnNode {
  return { type: "path", props: attributes };
}
