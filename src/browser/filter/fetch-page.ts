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
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.href}: ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), "text/html");
}
