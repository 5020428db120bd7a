import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { get, ServedSite, SITE, type Answer } from "./served-site";

const NUMBERS = "/data/numbers.csv";
const TEXT = SITE["data/numbers.csv"];
const SIZE = TEXT.length;

let site: ServedSite;
let port: number;
let etag: string;
let modified: string;
beforeAll(async () => {
  site = new ServedSite();
  port = await site.serve();
  const { headers } = await get(port, NUMBERS);
  [etag, modified] = [headers.etag ?? "", headers["last-modified"] ?? ""];
});
afterAll(() => site.close());

function ask(headers: Record<string, string>, method = "GET", path = NUMBERS): Promise<Answer> {
  return get(port, path, { method, headers });
}

function expectWhole({ statusCode, headers, body }: Answer): void {
  expect(statusCode).toBe(200);
  expect(headers["content-range"]).toBeUndefined();
  expect(headers["accept-ranges"]).toBe("bytes");
  expect(body.toString()).toBe(TEXT);
}

function expectUnchanged({ statusCode, headers, body }: Answer): void {
  expect(statusCode).toBe(304);
  expect(headers).toMatchObject({ etag, vary: "Accept-Encoding", "cache-control": "public,max-age=0,must-revalidate" });
  expect(body).toHaveLength(0);
}

describe("a range of a file (RFC 9110, section 14)", () => {
  test.each([
    ["bytes=0-0", 0, 0],
    ["bytes=0-99", 0, 99],
    ["bytes=100-", 100, SIZE - 1],
    ["bytes=-500", SIZE - 500, SIZE - 1],
    ["bytes=100-999999", 100, SIZE - 1],
    ["bytes=0-99999999999999999999999999", 0, SIZE - 1],
    ["bytes=-999999", 0, SIZE - 1],
    [`bytes=${SIZE - 1}-`, SIZE - 1, SIZE - 1],
    ["Bytes=5-9", 5, 9],
    ["bytes= 5-9 ", 5, 9],
    ["bytes=,5-9,", 5, 9],
    ["bytes=5-9, 8-20", 5, 20],
    ["bytes=5-9,999999-", 5, 9],
  ])("%s is answered with the bytes %i to %i", async (range, start, end) => {
    const { statusCode, headers, body } = await ask({ Range: range });
    expect(statusCode).toBe(206);
    expect(headers["content-range"]).toBe(`bytes ${start}-${end}/${SIZE}`);
    expect(headers["content-length"]).toBe(`${end - start + 1}`);
    expect(body.toString()).toBe(TEXT.slice(start, end + 1));
  });

  test.each(["bytes=999999-", `bytes=${SIZE}-`, "bytes=999999-1999999", "bytes=-0", "bytes=999999-,-0"])(
    "%s lies outside the file, whose size is said",
    async (range) => {
      const { statusCode, headers, body } = await ask({ Range: range });
      expect(statusCode).toBe(416);
      expect(headers["content-range"]).toBe(`bytes */${SIZE}`);
      expect(headers).not.toHaveProperty("etag");
      expect(headers).not.toHaveProperty("cache-control");
      expect(body).toHaveLength(0);
    },
  );

  test.each([
    ...[
      "bytes=100-50",
      "bytes=5-9,100-50",
      "bytes=",
      "bytes=-",
      "bytes=a-b",
      "bytes=1x-5",
      "bytes=0x1-5",
      "bytes=1.5-9",
    ],
    ...[
      "bytes",
      "bytes 0-5",
      "0-5",
      "=0-5",
      "bytes=5",
      "bytes=0--5",
      "bytes=--5",
      "bytes=1-2-3",
      "pages=0-5",
      ",",
      "-",
    ],
  ])("%s says no range, and is passed over", async (range) => expectWhole(await ask({ Range: range })));

  test("several ranges apart from each other are answered with the whole", async () => {
    expectWhole(await ask({ Range: "bytes=0-9, 100-109" }));
  });

  test("of an empty file there is none, and it is sent all the same where its last bytes are asked for", async () => {
    const open = await ask({ Range: "bytes=0-" }, "GET", "/data/nothing.csv");
    expect([open.statusCode, open.headers["content-range"]]).toEqual([416, "bytes */0"]);
    expect((await ask({ Range: "bytes=-5" }, "GET", "/data/nothing.csv")).statusCode).toBe(200);
  });

  test("a range is a range of the file and never compressed, while the whole is", async () => {
    const part = await ask({ Range: "bytes=0-1999", "Accept-Encoding": "br" });
    expect(part.headers).not.toHaveProperty("content-encoding");
    expect(part.headers.vary).toBe("Accept-Encoding");
    expect(part.body.toString()).toBe(TEXT.slice(0, 2000));
    const whole = await ask({ "Accept-Encoding": "br" });
    expect(whole.headers["content-encoding"]).toBe("br");
    expect(whole.headers.vary).toBe("Accept-Encoding");
    expect(brotliDecompressSync(whole.body).toString()).toBe(TEXT);
  });

  test("asked for the headers only, a range is passed over", async () => {
    const { statusCode, headers } = await ask({ Range: "bytes=0-9" }, "HEAD");
    expect([statusCode, headers["content-range"], headers["content-length"]]).toEqual([200, undefined, `${SIZE}`]);
  });

  test.each(["br", "identity"])(
    "the headers alone are those of the file for a browser that takes %s",
    async (coding) => {
      const [head, whole] = [
        await ask({ "Accept-Encoding": coding }, "HEAD"),
        await ask({ "Accept-Encoding": coding }),
      ];
      const described = ({ statusCode, headers }: Answer) => ({
        ...{ statusCode, type: headers["content-type"], length: headers["content-length"], etag: headers.etag },
        ...{ coding: headers["content-encoding"], vary: headers.vary, ranges: headers["accept-ranges"] },
      });
      expect(described(head)).toEqual(described(whole));
      expect(head.body).toHaveLength(0);
    },
  );

  test.each([() => etag, () => modified, () => '"another"', () => "Mon, 01 Jan 2001 00:00:00 GMT", () => "nonsense"])(
    "with If-Range the whole is sent, since the same validator stands for the compressed file (%#)",
    async (validator) => expectWhole(await ask({ Range: "bytes=0-9", "If-Range": validator() })),
  );
});

describe("a file that may not have changed (RFC 9110, section 13)", () => {
  test.each([
    ["its own tag", () => ({ "If-None-Match": etag })],
    ["its own tag as a strong one", () => ({ "If-None-Match": etag.replace("W/", "") })],
    ["a list with its tag", () => ({ "If-None-Match": `"a", W/"b",${etag} , "c"` })],
    ["any tag", () => ({ "If-None-Match": "*" })],
    [
      "its tag, before an older date",
      () => ({ "If-None-Match": etag, "If-Modified-Since": "Mon, 01 Jan 2001 00:00:00 GMT" }),
    ],
    ["its date", () => ({ "If-Modified-Since": modified })],
    ["a later date", () => ({ "If-Modified-Since": "Fri, 01 Jan 2100 00:00:00 GMT" })],
    ["its tag, and a range asked for", () => ({ "If-None-Match": etag, Range: "bytes=0-9" })],
    ["its tag, and a range beyond its end", () => ({ "If-None-Match": etag, Range: "bytes=999999-" })],
    ["its tag, by a browser that takes brotli", () => ({ "If-None-Match": etag, "Accept-Encoding": "br" })],
  ])("is not sent again for %s", async (_, headers) => {
    expectUnchanged(await ask(headers()));
    expectUnchanged(await ask(headers(), "HEAD"));
  });

  test.each([
    ["another tag", () => ({ "If-None-Match": '"another"' })],
    ["a list of others", () => ({ "If-None-Match": '"a", W/"b"' })],
    ["another tag, before its own date", () => ({ "If-None-Match": '"another"', "If-Modified-Since": modified })],
    ["an older date", () => ({ "If-Modified-Since": "Mon, 01 Jan 2001 00:00:00 GMT" })],
    ["a date that is none", () => ({ "If-Modified-Since": "yesterday" })],
    ["nothing", () => ({})],
  ])("is sent for %s", async (_, headers) => expectWhole(await ask(headers())));

  test.each([
    ["another tag", { "If-Match": '"another"' }],
    ["a date before it", { "If-Unmodified-Since": "Mon, 01 Jan 2001 00:00:00 GMT" }],
  ])("is not sent where it must match %s", async (_, headers) => {
    const { statusCode, body } = await ask(headers);
    expect(statusCode).toBe(412);
    expect(body).toHaveLength(0);
  });
});
