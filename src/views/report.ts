import { home, published, reach } from "../addresses";
import type { RecordSettings } from "../model/archive";
import { dayView } from "./date-view";
import type { Fact } from "./facts";
import type { Named } from "./links";

/** What a reader may find an error in: a page, or a picture on it. */
interface Reportable {
  /** What it is called: the headline of an entry, the heading of a page. */
  readonly name: string;
  /** Its address, from the root of the host. */
  readonly path: string;
}

/** What is known of a report before its reader says a word. */
interface Report {
  readonly name: string;
  /** The kind of entry and its id, as in the address: "warnings/2024-09-12-putin-long-range-strikes". */
  readonly entry: string;
  readonly address: string;
  readonly version: string;
}

type Repository = NonNullable<RecordSettings["repository"]>;

const repositoryNames: Readonly<Record<Repository["on"], string>> = {
  github: "Report on GitHub",
  gitlab: "Report on GitLab",
  forgejo: "Report in the repository",
};

/** The form for errors below `.github`; its fields have the names of a report. */
export const errorForm = "report-an-error.yml";

/**
 * The ways to report an error in something; the first is always called "Report an error". A letter to the contact, a form
 * at the repository, both with entry, version and address filled in; where the record names neither, the section that says
 * how the publisher of this copy is reached.
 */
export function reportWays(record: RecordSettings, reportable: Reportable): readonly Named[] {
  const { contact, repository } = record;
  const report = reportOn(record, reportable);
  const form = repository && formAt(repository, report);
  if (contact === null) return [{ name: "Report an error", href: form ?? reach }];
  const letter = { name: "Report an error", href: letterTo(contact, record.name, report) };
  return repository && form !== null ? [letter, { name: repositoryNames[repository.on], href: form }] : [letter];
}

function reportOn({ dataVersion, asOf }: RecordSettings, { name, path }: Reportable): Report {
  return {
    name,
    entry: path.slice(home.length).replace(/\/$/, "") || "timeline",
    address: published(path),
    version: `${dataVersion}, as of ${dayView(asOf).text}`,
  };
}

/** `mailto:`, the one address on the site that is not of the web. */
function letterTo(contact: string, record: string, report: Report): string {
  const subject = encodeURIComponent(`${record}: error in ${report.entry}`);
  const body = encodeURIComponent(wordsOf(report).join("\r\n"));
  return `mailto:${contact}?subject=${subject}&body=${body}`;
}

function formAt({ url, on }: Repository, report: Report): string {
  const title = `Error in ${report.entry}`;
  const body = wordsOf(report).join("\n");
  switch (on) {
    case "github":
      return `${url}/issues/new?${new URLSearchParams({ template: errorForm, title, ...report }).toString()}`;
    case "gitlab":
      return `${url}/-/issues/new?${new URLSearchParams({ "issue[title]": title, "issue[description]": body }).toString()}`;
    case "forgejo":
      return `${url}/issues/new?${new URLSearchParams({ title, body }).toString()}`;
  }
}

/** A report as lines of text, with room for what only its reader knows. */
function wordsOf({ name, entry, address, version }: Report): string[] {
  return [
    name,
    `Entry: ${entry}`,
    `Address: ${address}`,
    `Data version: ${version}`,
    "",
    "What is wrong:",
    "",
    "What shows it (a source, with its address):",
    "",
  ];
}

/** What is said in the place of a thing that only the owner of the copy can say, and has not. */
const unsaid = {
  publisher: "This copy does not name its publisher.",
  contact: "This copy names no address to write to.",
  repository: "This copy names no repository in which it is worked on.",
  funding: "This copy does not say who pays for the work.",
};

/** Who publishes this copy, and how they are reached; what is missing is said to be. */
export function reachFacts({ publisher, contact, repository }: RecordSettings): Fact[] {
  return [
    { name: "Published by", values: publisher ? [{ name: publisher.name, href: publisher.page }] : [unsaid.publisher] },
    { name: "Write to", values: contact === null ? [unsaid.contact] : [{ name: contact, href: `mailto:${contact}` }] },
    {
      name: "Worked on at",
      values: repository ? [{ name: repository.url, href: repository.url }] : [unsaid.repository],
    },
  ];
}

/** How an error can be told where the record names neither an address nor a repository; empty where it names one. */
export function reachAnyway({ contact, repository }: RecordSettings): string {
  if (contact !== null || repository !== null) return "";
  return "Until it does, errors can be told to those from whom this copy comes; on the web, the name of their host stands at the beginning of this page’s address. Say which entry it is, by the address of its page, what is wrong, and which source shows it.";
}

/** Who answers for this copy and who pays for it: what editorial policy and imprint begin with. */
export function ownerFacts(record: RecordSettings): Fact[] {
  const { publisher, funding, doi } = record;
  return [
    ...reachFacts(record),
    ...(publisher ? [{ name: "The publisher is", values: [publisher.is === "person" ? "a person" : "a body"] }] : []),
    { name: "Paid for by", values: [funding ?? unsaid.funding] },
    ...(doi === null ? [] : [{ name: "DOI", values: [{ name: doi, href: `https://doi.org/${doi}` }] }]),
  ];
}
