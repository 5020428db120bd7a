import { robotsOf, type Robots } from "./robots";
import { type Finding, type Manners, visit } from "./visit";

/** An address to ask for, with what it belongs to. */
export interface Asked {
  readonly id: string;
  readonly url: string;
}

/** What came of an address. */
export interface Found extends Asked {
  readonly finding: Finding | { readonly is: "forbidden"; readonly why: string };
}

export interface Walk extends Manners {
  /** How many hosts are asked at the same time; each is asked for one address at a time. */
  readonly hostsAtOnce: number;
  /** Told of each address as soon as something is known of it. */
  readonly tell: (found: Found) => void;
}

/** Asks for every address, in the order in which they come at each host. */
export async function walk(addresses: readonly Asked[], manners: Walk): Promise<Found[]> {
  const hosts = [...Map.groupBy(addresses, ({ url }) => new URL(url).host).values()];
  const found: Found[] = [];
  const next = hosts.values();
  const worker = async (): Promise<void> => {
    for (const host of next) for (const each of await walkHost(host, manners)) found.push(each);
  };
  await Promise.all(Array.from({ length: Math.max(1, manners.hostsAtOnce) }, worker));
  const order = new Map(addresses.map(({ id }, index) => [id, index]));
  return found.toSorted((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0));
}

async function walkHost(addresses: readonly Asked[], manners: Walk): Promise<Found[]> {
  const [first] = addresses;
  if (!first) return [];
  const robots = await robotsAt(new URL(first.url).origin, manners);
  const found: Found[] = [];
  for (const asked of addresses) {
    const { pathname, search } = new URL(asked.url);
    const may = robots(pathname + search);
    if (may) await manners.pause();
    const finding = may
      ? await visit(asked.url, manners)
      : { is: "forbidden" as const, why: "its robots.txt asks programs not to" };
    found.push({ ...asked, finding });
    manners.tell({ ...asked, finding });
  }
  return found;
}

/** Where there is none, or it can't be had, everything may be asked for; the addresses tell what is wrong. */
async function robotsAt(origin: string, { agent, patience }: Manners): Promise<Robots> {
  try {
    const response = await fetch(`${origin}/robots.txt`, {
      headers: { "user-agent": agent },
      signal: AbortSignal.timeout(patience),
    });
    return robotsOf(response.ok ? await response.text() : "", agent);
  } catch {
    return () => true;
  }
}
