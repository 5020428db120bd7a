/** Headers of the paths that a pattern matches, from the root of the site; `*` stands for any run of characters. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Rules that belong together, and why they are. */
export interface HeaderGroup {
  readonly why: string;
  readonly rules: readonly HeaderRule[];
}

const everywhere = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Strict-Transport-Security": "max-age=31536000",
  "X-Content-Type-Options": "nosniff",
};

const forGood = { "Cache-Control": "public, max-age=31536000, immutable" };
const unframed = { "X-Frame-Options": "DENY" };

/** What is framed by no other site: every page but those below /embed/. */
const unframedPaths = [
  ...["/", "/404.html"],
  ...["page", "warnings", "events", "lines", "actors", "weapons", "sides", "themes", "outcomes", "restraint"].map(
    below,
  ),
  ...["years", "compare", "sources", "method", "data", "changes", "search", "about"].map(below),
];

function below(folder: string): string {
  return `/${folder}/*`;
}

/** What pages of other sites may read by script. */
const readable = { "Access-Control-Allow-Origin": "*" };

const feeds = ["", "/lines/*", "/actors/*", "/weapons/*"].flatMap((folder) => [
  { pattern: `${folder}/feed.xml`, headers: { "Content-Type": "application/atom+xml; charset=utf-8", ...readable } },
  {
    pattern: `${folder}/feed.json`,
    // Those of entries are readable by the rule for all JSON of their folder.
    headers: { "Content-Type": "application/feed+json", ...(folder === "" ? readable : {}) },
  },
]);

/** The further pages of the record's feed. */
const feedPages = [
  { pattern: "/feed/*.xml", headers: { "Content-Type": "application/atom+xml; charset=utf-8", ...readable } },
  { pattern: "/feed/*.json", headers: { "Content-Type": "application/feed+json", ...readable } },
];

/** The folders whose entries are data too, each beside its page. */
const entryFolders = ["warnings", "events", "lines", "actors", "weapons", "sources"];

/**
 * The headers the site is meant to be published with: the one list, from which the files for hosts are written. Rules
 * that match a path add up on some hosts, and on others the narrower one wins. So no header is set by two rules that
 * match the same path, and each page keeps the policy in its own <meta> as well.
 */
export const headerGroups: readonly HeaderGroup[] = [
  { why: "Every file.", rules: [{ pattern: "/*", headers: everywhere }] },
  {
    why: "The names of these files change with their content.",
    rules: [{ pattern: "/_astro/*", headers: forGood }],
  },
  {
    why: "Feeds and the calendar say what they are, so that programs take them for it.",
    rules: [
      ...feeds,
      ...feedPages,
      { pattern: "/calendar.ics", headers: { "Content-Type": "text/calendar; charset=utf-8", ...readable } },
    ],
  },
  {
    why: "Data and entries may be read by pages of other sites, as the feeds may.",
    rules: ["/data/*", ...entryFolders.map((folder) => `/${folder}/*.json`)].map((pattern) => ({
      pattern,
      headers: readable,
    })),
  },
  {
    why: "What is kept of a version never changes either; the pages beside it do. The rule for .csv below gives that its type.",
    rules: [
      ...["zip", "csv", "json"].map((ending) => ({ pattern: `/data/versions/*.${ending}`, headers: forGood })),
      { pattern: "/data/versions/*.sha256", headers: { ...forGood, "Content-Type": "text/plain; charset=utf-8" } },
    ],
  },
  {
    why: "Letters beyond ASCII need their encoding named where a file can't name it.",
    rules: [{ pattern: "/data/*.csv", headers: { "Content-Type": "text/csv; charset=utf-8" } }],
  },
  {
    why: "What other sites' programs read to embed a page, also those that run in a browser.",
    rules: [
      {
        pattern: "/oembed/*",
        headers: {
          ...readable,
          "Content-Type": "application/json; charset=utf-8",
          ...unframed,
        },
      },
    ],
  },
  {
    why: "No other site may frame a page, except below /embed/, which is made for it. That rules out frame-ancestors in the policy for all paths: a policy can be tightened by a second rule, never loosened.",
    rules: unframedPaths.map((pattern) => ({ pattern, headers: unframed })),
  },
];

/** What a file without a rule is kept for: it is asked for again each time, and sent only if it has changed. */
export const otherwiseKept = "public, max-age=0, must-revalidate";

/** What files are, by their endings. Texts are sent as UTF-8; they are compressed, and so is what else grows smaller by it. */
export const mediaTypes = {
  texts: {
    html: "text/html",
    css: "text/css",
    js: "text/javascript",
    json: "application/json",
    txt: "text/plain",
    csv: "text/csv",
    ics: "text/calendar",
    sha256: "text/plain",
  },
  /** These say themselves which letters they are written in, or have none. */
  smaller: {
    xml: "text/xml",
    svg: "image/svg+xml",
    ico: "image/x-icon",
  },
  others: {
    png: "image/png",
    woff2: "font/woff2",
    zip: "application/zip",
    xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    sqlite: "application/vnd.sqlite3",
  },
} as const;

/** Types that are compressed; two are given by a rule alone. */
export const compressedTypes: readonly string[] = [
  ...new Set([...Object.values(mediaTypes.texts), ...Object.values(mediaTypes.smaller)]),
  ...["application/atom+xml", "application/feed+json"],
];

/** The rules, one after the other, below a base path that begins and ends with a slash. */
export function rulesBelow(base: string): readonly HeaderRule[] {
  return headerGroups.flatMap(({ rules }) => rules).map((rule) => ({ ...rule, pattern: patternBelow(base, rule) }));
}

function patternBelow(base: string, { pattern }: HeaderRule): string {
  return base.slice(0, -1) + pattern;
}

/** A pattern as a regular expression that nginx and Caddy know. A folder's path is also that of its page. */
export function expressionOf(pattern: string): string {
  const literal = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return `^${literal.join(".*").replace(/\/$/, "/(index\\.html)?")}$`;
}
