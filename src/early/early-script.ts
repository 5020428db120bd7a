import type { AstroIntegration } from "astro";

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

/**
 * Writes `early.js`, which runs as soon as it is there and holds nothing up: where the address asks for the zoomable
 * timeline, it has all that it needs fetched at once, side by side, instead of one after the other. It names files by what the build calls them, so it is written when they have names.
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
                  const ahead = neededBy(Object.values(bundle), base);
                  if (ahead) this.emitFile({ type: "asset", fileName: "early.js", source: scriptOf(ahead) });
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
function neededBy(files: readonly Built[], base: string): { readonly main: string; readonly ahead: Ahead[] } | null {
  const zoom = files.find(({ type, facadeModuleId }) => type === "chunk" && facadeModuleId?.endsWith("/start-zoom.ts"));
  const main = files.find(({ type, fileName }) => type === "chunk" && fileName.includes("BaseLayout"));
  const style = files.find(({ fileName }) => /\/zoom\.[^/]*\.css$/.test(fileName));
  if (!zoom || !main || !style) return null;
  const scripts = [zoom.fileName, ...importsOf(zoom, files), ...importsOf(main, files)];
  return {
    main: base + main.fileName,
    ahead: [
      ...[...new Set(scripts)].map((file): Ahead => ["modulepreload", base + file]),
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

function scriptOf({ main, ahead }: { readonly main: string; readonly ahead: readonly Ahead[] }): string {
  return `if(new URLSearchParams(location.search).get("view")=="zoom"){const d=document;for(const[rel,href,as=""]of ${JSON.stringify(ahead)})d.head.append(Object.assign(d.createElement("link"),{rel,href,as,...(as=="fetch"&&{crossOrigin:""})}));d.head.append(Object.assign(d.createElement("script"),{type:"module",src:${JSON.stringify(main)}}))}
`;
}
