/** What lies at an address. Rejects where it can't be had, and says which address that was. */
export async function fetchAnswer(address: URL | string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${String(address)}: ${response.status}`);
  return response;
}

export async function fetchText(address: URL): Promise<string> {
  return (await fetchAnswer(address)).text();
}

/** JSON as this build of the site wrote it: what it holds is known by who asks. */
export async function fetchJson(address: URL): Promise<unknown> {
  return (await fetchAnswer(address)).json();
}

const asked = new Map<string, Promise<unknown>>();

/** What is asked for at an address, asked once however many want it. Where it can't be had, the next to want it asks anew. */
export function once<Value>(address: URL, ask: () => Promise<Value>): Promise<Value> {
  const answer = (asked.get(address.href) as Promise<Value> | undefined) ?? ask();
  asked.set(address.href, answer);
  // Whoever asked is told why.
  answer.catch(() => asked.delete(address.href));
  return answer;
}

/** Another page of this site as a document; fetched once. Rejects where it can't be had, and may then be asked for again. */
export function fetchPage(address: URL): Promise<Document> {
  return once(address, async () => new DOMParser().parseFromString(await fetchText(address), "text/html"));
}

/** Part of our script could not be fetched. A browser gives it up for as long as the page is there. */
export class MissingScript extends Error {}

/** Has a part of our script fetched. Rejects with `MissingScript` where it can't be had. */
export async function fetchScript<Part>(ask: () => Promise<Part>): Promise<Part> {
  try {
    return await ask();
  } catch (cause) {
    throw new MissingScript("A part of the script could not be fetched", { cause });
  }
}
