import type { RecordSettings } from "../model/archive";
import type { Fact } from "./facts";

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
