import fc from "fast-check";

/** One talk as it goes over the wire; each character is one byte. */
export interface OddRequest {
  readonly bytes: string;
  /** Whether the asker goes away with the first bytes of the answer. */
  readonly leaves: boolean;
}

const oneOf = (...values: readonly string[]) => fc.constantFrom(...values);
const joined = (value: fc.Arbitrary<string>, maxLength: number, separator = "") =>
  fc.array(value, { maxLength }).map((parts) => parts.join(separator));
const anyByte = fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code));

const position = oneOf(..."0 1 50 100 3889 3890 99999999999999999999 -1 1.5 0x1 NaN".split(" "), "", " 7 ");
const rangeSpec = fc.tuple(position, position).map(([start, end]) => `${start}-${end}`);
const range = fc
  .tuple(oneOf("bytes=", "bytes=", "bytes=", "Bytes =", "pages=", ""), joined(rangeSpec, 3, ","))
  .map((parts) => parts.join(""));
const manyRanges = `bytes=${Array.from({ length: 900 }, (_, index) => `${index * 3}-`).join(",")}`;
const tags = joined(oneOf("*", '"a"', 'W/"a"', "W/", '"', ""), 3, ",");
const date = oneOf("Mon, 01 Jan 2001 00:00:00 GMT", "Fri, 01 Jan 2100 00:00:00 GMT", "yesterday", "NaN", "-1", "");

const field = (name: string, value: fc.Arbitrary<string>) => value.map((text) => `${name}: ${text}`);
/** What asks for a file in another way: here the server decides. */
const condition = fc.oneof(
  { arbitrary: field("Range", range), weight: 5 },
  field("Range", fc.constant(manyRanges)),
  field("If-Range", fc.oneof(tags, date)),
  field("If-None-Match", tags),
  field("If-Match", tags),
  field("If-Modified-Since", date),
  field("If-Unmodified-Since", date),
  field(
    "Accept-Encoding",
    oneOf("br", "gzip", "deflate", "*", "identity;q=0", "*;q=0", "br;q=2", "br;q=x;;,", "zstd", ""),
  ),
  field("Cache-Control", oneOf("no-cache", "no-transform", "max-age=0")),
);
/** What speaks of the connection: here it is mostly Node that decides. */
const framing = fc.oneof(
  field("Connection", oneOf("close", "keep-alive", "Upgrade", "Range")),
  field("Upgrade", oneOf("websocket", "h2c")),
  field("Expect", oneOf("100-continue", "200-ok")),
  field("Content-Length", oneOf("0", "5", "-1", "99999999999999999999")),
  field("Transfer-Encoding", oneOf("chunked", "gzip, chunked", "identity")),
  field("Host", oneOf("localhost", "", "a b", "[::1")),
);

const piece = oneOf(
  ..."/ / // /./ /../ \\ % %2f %2F %5f %00 %ff %u0041 %e2%82 ? # + ; * : @".split(" "),
  ...["events", "_headers", "data/numbers.csv", "data/nothing.csv", "index.html", "404.html", "http://", "localhost"],
  ...["\xe9", "\t", "\x7f", "__proto__", "constructor", "a".repeat(300), "a/".repeat(9000)],
);
const target = fc.oneof(
  oneOf("/", "/events/", "/events", "/events?a", "/data/numbers.csv", "/data/nothing.csv", "/_astro/style.abc123.css"),
  joined(piece, 6).map((rest) => `/${rest}`),
  joined(piece, 6),
);
const method = oneOf("GET", "GET", "GET", "GET", "GET", "GET", "HEAD", "HEAD", "OPTIONS", "POST", "TRACE", "CONNECT");
const version = fc.oneof(
  { arbitrary: fc.constant("HTTP/1.1"), weight: 12 },
  oneOf("HTTP/1.0", "HTTP/2.0", "HTTP/9.9", ""),
);
const lineEnd = fc.oneof({ arbitrary: fc.constant("\r\n"), weight: 20 }, oneOf("\n", "\r"));
const few = (value: fc.Arbitrary<string>) =>
  fc.oneof({ arbitrary: fc.constant([]), weight: 4 }, fc.array(value, { minLength: 1, maxLength: 2 }));

const request = fc
  .tuple(method, target, version, fc.array(condition, { maxLength: 3 }), few(framing), lineEnd)
  .map(([verb, what, protocol, conditions, frame, end]) =>
    [`${verb} ${what} ${protocol}`, "Host: localhost", ...conditions, ...frame, "", ""].join(end),
  );
const ending = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

/** Up to three requests in a row and a sound one that ends the talk; of four, one is spoiled at some place. */
const bytes = fc
  .tuple(
    joined(request, 3),
    fc.integer({ min: 0, max: 3 }),
    fc.nat(200),
    fc.integer({ min: 0, max: 10 }),
    joined(anyByte, 8),
  )
  .map(([requests, fate, at, length, garbage]) => {
    const sound = requests + ending;
    return fate === 0 ? sound.slice(0, at) + garbage + sound.slice(at + length) : sound;
  });

/** Random talks, the same in every run: what no browser says, and what some program somewhere does. */
export function oddRequests(count: number): OddRequest[] {
  const leaves = fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0);
  return fc.sample(fc.record({ bytes, leaves }), { seed: 20_261_124, numRuns: count });
}
