import type { Table } from "./table";
import { actors } from "./tables/actors";
import { agreement } from "./tables/agreement";
import { claims } from "./tables/claims";
import { events } from "./tables/events";
import { joins } from "./tables/joins";
import { lines } from "./tables/lines";
import { links } from "./tables/links";
import { publishers } from "./tables/publishers";
import { quotes } from "./tables/quotes";
import { secondCodes } from "./tables/second-codes";
import { sides } from "./tables/sides";
import { sources } from "./tables/sources";
import { warnings } from "./tables/warnings";
import { weapons } from "./tables/weapons";

/** The tables of the record, published as CSV and as JSON. */
export const mainTables: readonly Table[] = [
  warnings,
  events,
  links,
  lines,
  actors,
  weapons,
  sources,
  publishers,
  claims,
  sides,
  secondCodes,
  agreement,
];

/** What the main tables hold in lists, one row an item; published as CSV only, since JSON has the lists. */
export const listTables: readonly Table[] = [quotes, ...joins];

export const allTables: readonly Table[] = [...mainTables, ...listTables];
