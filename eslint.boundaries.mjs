/** Which way imports run between the folders of src/; the map is in src/README.md. */

const FOLDERS = [
  "browser",
  "components",
  "data-files",
  "early",
  "fonts",
  "hosting",
  "layouts",
  "licences",
  "loading",
  "model",
  "pages",
  "pictures",
  "schema",
  "sharing",
  "styles",
  "typesetting",
  "views",
];

/** What each folder may use, and what it may only know the types of. Every folder may use itself and `addresses`. */
const MAY_IMPORT = {
  pages: {
    values: ["loading", "data-files", "views", "pictures", "sharing", "layouts", "components", "styles"],
    types: ["model"],
  },
  model: { values: [], types: ["schema"] },
  schema: { values: ["model"], types: [] },
  loading: { values: ["schema", "model", "typesetting"], types: [] },
  typesetting: { values: [], types: ["model"] },
  views: { values: ["model"], types: [] },
  "data-files": { values: ["schema", "views", "typesetting", "model"], types: [] },
  pictures: { values: ["views", "model"], types: [] },
  sharing: { values: ["pictures", "views", "model", "fonts", "styles"], types: [] },
  components: { values: ["components", "model", "styles"], types: ["views", "data-files", "pictures"] },
  layouts: { values: ["components", "fonts", "model", "styles"], types: ["views", "pictures"] },
  browser: { values: ["model"], types: [] },
  early: { values: ["model"], types: [] },
  fonts: { values: [], types: [] },
  hosting: { values: [], types: [] },
  licences: { values: [], types: [] },
};

/** The one file that knows the library behind the zoomable timeline. */
const TIME_DRAWING = "src/browser/zoom/time-drawing.ts";

/** The benchmark looks at the project, and the project knows nothing of it. */
const NO_BENCH = { regex: "^(\\.\\./)+bench/", message: "Only the benchmark's tests know the benchmark." };

export const importBoundaries = [
  ...Object.entries(MAY_IMPORT).map(([folder, { values, types }]) => ({
    files: [`src/${folder}/**`],
    rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns: patternsFor(folder, values, types) }] },
  })),
  {
    files: ["src/**"],
    ignores: [TIME_DRAWING],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: "^(vis-|moment)", message: `Only ${TIME_DRAWING} knows vis-timeline.` }, NO_BENCH] },
      ],
    },
  },
  { files: ["scripts/**"], rules: { "no-restricted-imports": ["error", { patterns: [NO_BENCH] }] } },
];

function patternsFor(folder, values, types) {
  const forbidden = FOLDERS.filter((other) => other !== folder && !values.includes(other));
  const typesOnly = forbidden.filter((other) => types.includes(other));
  return [
    ...folderPatterns(
      folder,
      forbidden.filter((other) => !types.includes(other)),
      false,
    ),
    ...folderPatterns(folder, typesOnly, true),
    ...packagePatterns(folder),
  ];
}

function folderPatterns(folder, others, allowTypeImports) {
  if (others.length === 0) return [];
  const message = `${folder} may not use ${others.join(", ")}${allowTypeImports ? " but for their types" : ""}.`;
  // The address of a file is no use of it.
  return [{ regex: `^(\\.\\./)+(${others.join("|")})(/(?!.*\\?url$)|$)`, allowTypeImports, message }];
}

/** The model stays plain, and zod stays at the door: in the browser it would cost 15 kB. */
function packagePatterns(folder) {
  if (folder === "model") {
    return [
      {
        regex: "^(?!\\.|#record-terms$|date-fns(/|$)|@date-fns/utc(/|$))",
        allowTypeImports: true,
        message: "The model uses date-fns and the lists of the record, and nothing else.",
      },
    ];
  }
  if (["schema", "loading", "data-files"].includes(folder)) return [];
  return [{ regex: "^(astro/)?zod(/|$)", message: "Only schema, loading and data-files use zod." }];
}
