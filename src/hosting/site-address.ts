import type { AstroIntegration } from "astro";

/** Where a build is published, and what whoever publishes it should know. */
export interface SiteAddress {
  /** The host, with nothing behind it. */
  readonly site: string;
  /** The path below which the site lies. */
  readonly base: string;
  /** Where the address was taken from. */
  readonly from: string;
  readonly warnings: readonly string[];
}

/** Hosts that say where a site will be, each by a variable of its own; another one tells that it is really they. */
const hosts = [
  { sign: "NETLIFY", address: "URL" },
  { sign: "CF_PAGES", address: "CF_PAGES_URL" },
  { sign: "VERCEL", address: "VERCEL_PROJECT_PRODUCTION_URL" },
  { sign: "RENDER", address: "RENDER_EXTERNAL_URL" },
  { sign: "GITLAB_CI", address: "CI_PAGES_URL" },
] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where a build is published: `SITE_URL`, else the record's own address, else, while that leads nowhere, what the host
 * says of itself. `BASE_PATH` is the path; of a host's own address, its path is.
 */
export function siteAddress(environment: Environment, recordUrl: string): SiteAddress {
  const { SITE_URL, BASE_PATH } = environment;
  const host = SITE_URL === undefined && leadsNowhere(recordUrl) ? hostAddress(environment) : null;
  const [from, written] =
    host ?? (SITE_URL === undefined ? ["content/record.yaml", recordUrl] : ["SITE_URL", SITE_URL]);
  const { origin, pathname } = new URL(written);
  const base = BASE_PATH ?? (host ? pathname : "/");
  return {
    site: origin,
    base,
    from,
    warnings: [
      ...(host === null && pathname !== "/" ? [pathBeside(from, origin, pathname, BASE_PATH)] : []),
      ...(leadsNowhere(written)
        ? [
            `The address ${origin}, from ${from}, leads nowhere: set \`url\` in content/record.yaml, or SITE_URL, to that of the site.`,
          ]
        : []),
    ],
  };
}

function leadsNowhere(url: string): boolean {
  return new URL(url).hostname.endsWith(".example");
}

function hostAddress(environment: Environment): [from: string, address: string] | null {
  for (const { sign, address } of hosts) {
    const value = environment[address];
    if (!environment[sign] || !value) continue;
    // One of them leaves out the protocol.
    return [address, /^https?:\/\//.test(value) ? value : `https://${value}`];
  }
  return null;
}

function pathBeside(from: string, origin: string, path: string, base: string | undefined): string {
  const given = base === undefined ? "no BASE_PATH is given" : `BASE_PATH is ${base}`;
  return `The address from ${from} has the path ${path}, which is left out; ${given}. Give the two apart: SITE_URL=${origin} BASE_PATH=${path.replace(/\/?$/, "/")}`;
}

/** Says at the beginning of a build where it will be published, and what is wrong with that. */
export function saidAddress({ site, base, from, warnings }: SiteAddress): AstroIntegration {
  return {
    name: "site-address",
    hooks: {
      "astro:build:start": ({ logger }) => {
        logger.info(`For ${site}${base.replace(/^\/?/, "/")}, from ${from}.`);
        for (const warning of warnings) logger.warn(warning);
      },
    },
  };
}
