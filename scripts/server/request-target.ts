/** What a request asks for: the part of its first line that HTTP calls the target. */
export interface RequestTarget {
  /** As it was written, without host and query. */
  readonly address: string;
  readonly query: string | undefined;
  /** The address with its percent encodings read. */
  readonly path: string;
}

/** Reads `/events/?side=russia`, and the same after `http://host`, which every server must take. RFC 9112, section 3.2. */
export function parseRequestTarget(target: string): RequestTarget {
  const [address, query] = splitOnce(target.replace(/^https?:\/\/[^/?]*/i, ""), "?");
  return { address: address || "/", query, path: decodePath(address || "/") };
}

/** An encoded slash stays as it is, since it divides no folders; so does an address with an encoding that is none. */
function decodePath(address: string): string {
  try {
    return decodeURI(address);
  } catch (error) {
    if (error instanceof URIError) return address;
    throw error;
  }
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
