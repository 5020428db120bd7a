import { request, type IncomingHttpHeaders } from "node:http";
import { gunzipSync } from "node:zlib";

/** What a server said to one request. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks as a browser does, which takes compressed answers; a redirect is not followed. */
export function ask(origin: string, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, origin), { headers: { "accept-encoding": "gzip" } }, (response) => {
      const parts: Buffer[] = [];
      response
        .on("data", (part: Buffer) => parts.push(part))
        .on("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
        )
        .on("error", reject);
    });
    asked.on("error", reject).end();
  });
}

/** What two servers say of a path where they should say the same: a line for each part in which they differ. */
export function differences(ours: Answer, theirs: Answer, headers: readonly string[]): string[] {
  const isRedirect = ours.status === 301;
  const parts: readonly [string, string, string][] = [
    ["status", statusOf(ours), statusOf(theirs)],
    ["location", ours.headers.location ?? "", pathOf(theirs.headers.location ?? "")],
    ...(isRedirect
      ? []
      : [
          ["Content-Type", typeOf(ours), typeOf(theirs)] as [string, string, string],
          ["compressed", compressed(ours), compressed(theirs)] as [string, string, string],
          ["body", bodyOf(ours).toString("base64"), bodyOf(theirs).toString("base64")] as [string, string, string],
          ...headers.map((name): [string, string, string] => [name, headerOf(ours, name), headerOf(theirs, name)]),
        ]),
  ];
  return parts.flatMap(([part, one, other]) => {
    if (one === other) return [];
    return part === "body" ? ["body: another than ours"] : [`${part}: “${other}”, ours says “${one}”`];
  });
}

/** Both say that an address moved for good. */
function statusOf({ status }: Answer): string {
  return status === 308 ? "301" : String(status);
}

function pathOf(location: string): string {
  return location.replace(/^https?:\/\/[^/]*/, "");
}

function typeOf({ headers }: Answer): string {
  return plain(headers["content-type"] ?? "")
    .replace(/^application\/xml/, "text/xml")
    .replace(/^image\/vnd\.microsoft\.icon/, "image/x-icon");
}

function headerOf({ headers }: Answer, name: string): string {
  return plain(String(headers[name.toLowerCase()] ?? ""));
}

/** Letters of either case and spaces tell no values apart. */
function plain(value: string): string {
  return value.toLowerCase().replace(/\s*([,;])\s*/g, "$1");
}

function compressed({ headers }: Answer): string {
  return headers["content-encoding"] === undefined ? "no" : "yes";
}

/** Nothing else was asked for. */
function bodyOf({ headers, body }: Answer): Buffer {
  return headers["content-encoding"] === "gzip" ? gunzipSync(body) : body;
}
