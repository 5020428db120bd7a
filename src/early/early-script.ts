import type { AstroIntegration } from "astro";

import { zoomParameters } from "../model/zoom/zoom-parameters.ts";

/** What the client's build tells of a file, as far as it is asked. */
interface Built {
  readonly type: "chunk" | "asset";
  readonly fileName: string;
  readonly name?: string | undefined;
  readonly imports?: readonly string[];
  readonly facadeModuleId?: string | null;
}

/** A file to fetch ahead, and as what. */
type Ahead = readonly [rel: string, href: string, as?: string];

/** What an address may ask for that takes more than the page itself, and what is fetched ahead for it. */
interface Needs {
  /** The script of every page, which comes first of all that is needed. */
  readonly main: string;
  readonly selection: readonly Ahead[];
  readonly zoom: readonly Ahead[];
}

/**
 * Writes `early.js`, which runs as soon as it is there and holds nothing up: where the address asks for a selection or
 * for the zoomable timeline, it has all that these need fetched at once, side by side, instead of one after the other.
 * It names files by what the build calls them, so it is written when they have names.
 */
export function earlyScript(): AstroIntegration {
  return {
    name: "early-script",
    hooks: {
      "astro:config:setup": ({ config, updateConfig }) => {
        const base = config.base.replace(/\/?$/, "/");
        updateConfig({
          vite: {
            plugins: [
              {
                name: "early-script",
                generateBundle(_options: unknown, bundle: Readonly<Record<string, Built>>) {
                  const needs = needsIn(Object.values(bundle), base);
                  if (needs) this.emitFile({ type: "asset", fileName: "early.js", source: scriptOf(needs) });
                },
              },
            ],
          },
        });
      },
    },
  };
}

/** Null where this is not the build for the browser. */
function needsIn(files: readonly Built[], base: string): Needs | null {
  const chunkOf = (module: string) =>
    files.find(({ type, facadeModuleId }) => type === "chunk" && facadeModuleId?.endsWith(module));
  const [filter, zoom] = [chunkOf("/start-filter.ts"), chunkOf("/start-zoom.ts")];
  const main = files.find(({ type, fileName }) => type === "chunk" && fileName.includes("BaseLayout"));
  const style = files.find(({ fileName }) => /\/zoom\.[^/]*\.css$/.test(fileName));
  if (!filter || !zoom || !main || !style) return null;
  const scripts = (chunk: Built) =>
    [...new Set([chunk.fileName, ...importsOf(chunk, files), ...importsOf(main, files)])].map((file): Ahead => [
      "modulepreload",
      base + file,
    ]);
  return {
    main: base + main.fileName,
    selection: scripts(filter),
    zoom: [
      ...scripts(zoom),
      ["preload", `${base}zoom-timeline.json`, "fetch"],
      ["preload", base + style.fileName, "style"],
    ],
  };
}

function importsOf({ imports = [] }: Built, files: readonly Built[]): string[] {
  return imports.flatMap((name) => {
    const file = files.find(({ fileName }) => fileName === name);
    return file ? [name, ...importsOf(file, files)] : [name];
  });
}

/** Any name but those of the drawing may ask for a selection; `begin.js`, which knows, may not have told yet. */
function scriptOf({ main, selection, zoom }: Needs): string {
  return `{const d=document,asked=new URLSearchParams(location.search),ahead=[...([...asked.keys()].some(name=>!${JSON.stringify(zoomParameters)}.includes(name))?${JSON.stringify(selection)}:[]),...(asked.get("view")=="zoom"?${JSON.stringify(zoom)}:[])];for(const[rel,href,as=""]of ahead)d.head.append(Object.assign(d.createElement("link"),{rel,href,as,...(as=="fetch"&&{crossOrigin:""})}));if(ahead.length)d.head.append(Object.assign(d.createElement("script"),{type:"module",src:${JSON.stringify(main)}}))}
`;
}
