import { data, dataFile, entryData, published } from "../addresses";
import type { JudgedRecord } from "../model/record";
import type { Named } from "../views/links";
import type { PageHead } from "../views/page-head";
import { dataUseHead } from "../views/site-page-heads";
import javascript from "./examples/outcomes.mjs?raw";
import python from "./examples/outcomes.py?raw";
import r from "./examples/outcomes.R?raw";
import sql from "./examples/outcomes.sql?raw";

/** A few lines of a language that read the data. */
interface Example {
  readonly id: string;
  readonly language: string;
  /** What it needs beside the language itself. */
  readonly needs: string;
  readonly code: string;
}

/** The page with lines of code that read the data. */
interface UsePage {
  readonly head: PageHead;
  readonly examples: readonly Example[];
  readonly database: string;
  /** One entry as data, by its headline. */
  readonly entry: Named | null;
}

/** Where the examples look for the data until their address is written into them. */
const standIn = "https://record.example/data/";

export function usePage({ archive }: JudgedRecord): UsePage {
  const warning = archive.warnings.at(-1);
  const examples = [
    { id: "python", language: "Python", needs: "Python 3, nothing else.", code: python },
    { id: "r", language: "R", needs: "R, nothing else.", code: r },
    { id: "javascript", language: "JavaScript", needs: "A browser’s console, Node, Deno or Bun.", code: javascript },
    { id: "sql", language: "SQL", needs: "SQLite, or DuckDB after its ATTACH.", code: sql },
  ];
  return {
    head: dataUseHead(archive.record),
    examples: examples.map((example) => ({ ...example, code: example.code.replaceAll(standIn, published(data)) })),
    database: dataFile("red-line-record.sqlite"),
    entry: warning ? { name: warning.headline, href: entryData("warnings", warning.id) } : null,
  };
}
