import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";

import { archivedCopy } from "../../scripts/links/archived-copy";
import { walkReport } from "../../scripts/links/report";
import { robotsOf } from "../../scripts/links/robots";
import { withFindings } from "../../scripts/links/source-text";
import { type Found, walk } from "../../scripts/links/walk";
import { readEntry } from "../../src/loading/read-entry";
import { parsePartialDate } from "../../src/model/dates";
import { archiveSearch } from "../../src/model/source-standing";
import { sourceSchema } from "../../src/schema/source";
import { validText } from "../loading/fixture-files";

const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** A host of its own, which answers as it is told to. Gives its address. */
async function aHost(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const manners = {
  agent: "link-check of A Record",
  patience: 10_000,
  pause: () => Promise.resolve(),
  hostsAtOnce: 4,
  tell: () => undefined,
};

const html = { "content-type": "text/html; charset=utf-8" };
const aPage = (title: string): string =>
  `<!doctype html><html><head><title>${title}</title></head><body>…</body></html>`;

/** A host with one page, and what came of asking for it. */
async function findingAt(path: string, answer: RequestListener): Promise<Found["finding"] | undefined> {
  const host = await aHost((request, response) => {
    if (request.url === "/robots.txt") response.writeHead(404).end();
    else answer(request, response);
  });
  const [found] = await walk([{ id: "a-source", url: `${host}${path}` }], manners);
  return found?.finding;
}

describe("an address", () => {
  test("that answers is alive", async () => {
    const finding = await findingAt("/report", (_, response) => response.writeHead(200, html).end(aPage("A report")));
    expect(finding).toEqual({ is: "alive", moved: null });
  });

  test("of a file that is no page is asked for by its head alone", async () => {
    const methods: (string | undefined)[] = [];
    const finding = await findingAt("/report.pdf", (request, response) => {
      methods.push(request.method);
      response.writeHead(200, { "content-type": "application/pdf" }).end();
    });
    expect([finding, methods]).toEqual([{ is: "alive", moved: null }, ["HEAD"]]);
  });

  test("at a host that takes no HEAD is asked for again by GET", async () => {
    const finding = await findingAt("/report", (request, response) =>
      request.method === "HEAD" ? response.writeHead(405).end() : response.writeHead(200, html).end(aPage("A report")),
    );
    expect(finding).toEqual({ is: "alive", moved: null });
  });

  test("that leads elsewhere is alive, and where it leads is said", async () => {
    const finding = await findingAt("/old", ({ url }, response) =>
      url === "/old"
        ? response.writeHead(301, { location: "/new/report" }).end()
        : response.writeHead(200, html).end(aPage("A report")),
    );
    expect(finding).toEqual({ is: "alive", moved: expect.stringMatching(/\/new\/report$/) as string });
  });

  test("that leads round in a circle is not followed for ever", async () => {
    const finding = await findingAt("/round", (_, response) => response.writeHead(302, { location: "/round" }).end());
    expect(finding).toMatchObject({ is: "silent", why: expect.stringContaining("redirects") as string });
  });

  test.each([404, 410])("that answers with %i is gone", async (status) => {
    const finding = await findingAt("/report", (_, response) => response.writeHead(status, html).end(aPage("Sorry")));
    expect(finding).toEqual({ is: "gone", why: `answers with ${status}` });
  });

  test.each(["404 – The Times", "Page not found", "Страница не найдена | Агентство", "Сторінку не знайдено"])(
    "that answers with 200 and lies is gone: “%s”",
    async (title) => {
      const finding = await findingAt("/report", (_, response) => response.writeHead(200, html).end(aPage(title)));
      expect(finding).toMatchObject({ is: "gone", why: expect.stringContaining(title) as string });
    },
  );

  test("that leads to the start page in place of a text is gone", async () => {
    const finding = await findingAt("/2024/report", ({ url }, response) =>
      url === "/" ? response.writeHead(200, html).end(aPage("News")) : response.writeHead(302, { location: "/" }).end(),
    );
    expect(finding).toMatchObject({ is: "gone", why: expect.stringContaining("start page") as string });
  });

  test.each([401, 403, 429])("that refuses with %i may be there for readers", async (status) => {
    const finding = await findingAt("/report", (_, response) => response.writeHead(status).end());
    expect(finding).toEqual({ is: "refused", why: `answers with ${status}` });
  });

  test("of a host in trouble is not given up", async () => {
    const finding = await findingAt("/report", (_, response) => response.writeHead(503).end());
    expect(finding).toEqual({ is: "silent", why: "answers with 503" });
  });

  test("that never answers is not waited for", async () => {
    const host = await aHost(({ url }, response) => {
      if (url === "/robots.txt") response.writeHead(404).end();
    });
    const [found] = await walk([{ id: "a-source", url: `${host}/report` }], { ...manners, patience: 50 });
    expect(found?.finding).toEqual({ is: "silent", why: "no answer in time" });
  });

  test("of a host that is not there is silent", async () => {
    const host = await aHost((_, response) => response.end());
    const [server] = servers.splice(0);
    await new Promise((resolve) => server?.close(resolve));
    const [found] = await walk([{ id: "a-source", url: `${host}/report` }], manners);
    expect(found?.finding).toEqual({ is: "silent", why: "ECONNREFUSED" });
  });
});

describe("a walk", () => {
  test("asks a host for one address at a time, pausing before each request, and says who asks", async () => {
    let [open, most, pauses] = [0, 0, 0];
    const agents = new Set<string | undefined>();
    const host = await aHost((request, response) => {
      open += 1;
      most = Math.max(most, open);
      agents.add(request.headers["user-agent"]);
      setImmediate(() => {
        open -= 1;
        response.writeHead(200, { "content-type": "text/plain" }).end();
      });
    });
    const asked = ["a", "b", "c"].map((id) => ({ id, url: `${host}/${id}` }));
    const pause = (): Promise<void> => {
      pauses += 1;
      return Promise.resolve();
    };
    const found = await walk(asked, { ...manners, pause });
    expect(found.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect([most, pauses, [...agents]]).toEqual([1, 3, [manners.agent]]);
  });

  test("leaves alone what a host's robots.txt asks programs to leave alone", async () => {
    const paths: (string | undefined)[] = [];
    const host = await aHost(({ url }, response) => {
      paths.push(url);
      response.writeHead(200, { "content-type": "text/plain" }).end("User-agent: *\nDisallow: /archive/\n");
    });
    const [found] = await walk([{ id: "a-source", url: `${host}/archive/report` }], manners);
    expect([found?.finding.is, paths]).toEqual(["forbidden", ["/robots.txt"]]);
  });

  test("is told with what is gone first, and what is well by its number alone", () => {
    const report = walkReport([
      { id: "one", url: "https://a.example/1", finding: { is: "alive", moved: null } },
      { id: "two", url: "https://a.example/2", finding: { is: "alive", moved: "https://b.example/2" } },
      { id: "three", url: "https://a.example/3", finding: { is: "gone", why: "answers with 404" } },
    ]);
    expect(report).toMatch(
      /^Gone \(1\)\n {2}content\/sources\/three\.md {2}https:\/\/a\.example\/3\n {4}answers with 404\n/,
    );
    expect(report).toContain("now https://b.example/2");
    expect(report).not.toContain("/1");
    expect(report).toMatch(/2 of 3 addresses answered\.$/);
  });
});

test.each([
  ["User-agent: *\nDisallow: /a", "/a/b", false],
  ["User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b", true],
  ["User-agent: *\nDisallow:", "/a", true],
  ["User-agent: other\nDisallow: /", "/a", true],
  ["User-agent: link-check\nAllow: /\nUser-agent: *\nDisallow: /", "/a", true],
  ["User-agent: *\nDisallow: /*.pdf$", "/a.pdf", false],
  ["User-agent: *\nDisallow: /*.pdf$", "/a.pdf?x", true],
  ["<html>no rules</html>", "/a", true],
])("robots.txt %j, %s: %s", (text, path, may) => {
  expect(robotsOf(text, manners.agent)(path)).toBe(may);
});

describe("a public archive", () => {
  const snapshot = { available: true, url: "http://archive.example/1/x", timestamp: "20240912101112", status: "200" };
  const asks = async (body: string, status = 200): Promise<{ copy: unknown; asked: string }> => {
    let asked = "";
    const host = await aHost(({ url }, response) => {
      asked = url ?? "";
      response.writeHead(status, { "content-type": "application/json" }).end(body);
    });
    const source = { url: "https://newspaper.example/a?b=c", day: "20240912" };
    return { copy: await archivedCopy(`${host}/available`, source, manners), asked };
  };

  test("is asked for the copy nearest to the day of the source", async () => {
    const { copy, asked } = await asks(JSON.stringify({ archived_snapshots: { closest: snapshot } }));
    expect(copy).toEqual({ address: "https://archive.example/1/x", day: "2024-09-12" });
    expect(asked).toBe("/available?url=https%3A%2F%2Fnewspaper.example%2Fa%3Fb%3Dc&timestamp=20240912");
  });

  test.each([
    ["none", {}],
    ["only one of an error", { closest: { ...snapshot, status: "404" } }],
    ["one that is not available", { closest: { ...snapshot, available: false } }],
  ])("that has %s gives none", async (_, snapshots) => {
    expect((await asks(JSON.stringify({ archived_snapshots: snapshots }))).copy).toBeNull();
  });

  test("that gives no sense is an error, as is one in trouble", async () => {
    await expect(asks("<html>")).rejects.toThrow();
    await expect(
      asks(JSON.stringify({ archived_snapshots: { closest: { ...snapshot, url: "javascript:1" } } })),
    ).rejects.toThrow();
    await expect(asks("", 503)).rejects.toThrow("503");
  });

  test.each([
    ["2024-09-12", "20240912"],
    ["2024-02", "20240229"],
    ["2024", "20241231"],
  ])("is searched by the last day that %s may stand for", (date, day) => {
    const parsed = parsePartialDate(date);
    if (!parsed) throw new Error("no date");
    expect(archiveSearch("https://a.example/b?c=d", parsed)).toBe(
      `https://web.archive.org/web/${day}/https://a.example/b?c=d`,
    );
  });
});

test("what was found is written into the entry, over what was found before, and all else stays", async () => {
  const path = "content/sources/agency-2023-03-missiles.md";
  const before = await validText(path);
  const archived = { address: "https://web.archive.org/web/20230302/https://agency.example/a", day: "2023-03-02" };
  const once = withFindings(before, { seen: "2026-01-02" });
  const twice = withFindings(withFindings(once, { archived }), { archived, seen: "2026-02-03" });
  const { value, faults } = readEntry(path, new TextEncoder().encode(twice), sourceSchema);
  expect(faults).toEqual([]);
  expect(value).toMatchObject({ seen: "2026-02-03", archived });
  const added = /^(?:archived:|seen:| {2}address:| {2}day:).*\n/gm;
  expect(twice.replace(added, "")).toBe(before);
});
