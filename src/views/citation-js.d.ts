// The packages come without types; these are of what is used here.

declare module "@citation-js/core" {
  import type { CslItem } from "./citation";

  export const plugins: {
    readonly input: { chain(text: string, options: { generateGraph: boolean }): unknown[] };
    readonly output: { format(name: "bibtex" | "ris", items: readonly CslItem[]): string };
    readonly config: {
      get(plugin: "@bibtex"): { readonly format: { useIdAsLabel: boolean; checkLabel: boolean } };
    };
  };
}

declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
