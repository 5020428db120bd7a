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

const fetched = new Map<string, Promise<Document>>();

/** Another page of this site as a document; fetched once. Rejects where it can't be had, and may then be asked for again. */
export function fetchPage(address: URL): Promise<Document> {
  const known = fetched.get(address.href);
  if (known) return known;
  const page = parsedPage(address);
  fetched.set(address.href, page);
  // Whoever asked is told why.
  page.catch(() => fetched.delete(address.href));
  return page;
}

async function parsedPage(address: URL): Promise<Document> {
  return new DOMParser().parseFromString(await fetchText(address), "text/html");
}
