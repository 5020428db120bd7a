import { describe, expect, test } from "vitest";

import { siteAddress } from "../../src/hosting/site-address";

const own = "https://record.test.org";
const nowhere = "https://record.example";

describe("the address of a build", () => {
  test("is the record's own, and nothing is said", () => {
    expect(siteAddress({}, own)).toEqual({ site: own, base: "/", from: "content/record.yaml", warnings: [] });
  });

  test("is another for one build by SITE_URL, below the path of BASE_PATH", () => {
    const environment = { SITE_URL: "https://other.test.org/", BASE_PATH: "/red-lines/" };
    expect(siteAddress(environment, own)).toMatchObject({
      site: "https://other.test.org",
      base: "/red-lines/",
      warnings: [],
    });
  });

  test("that leads nowhere is said", () => {
    expect(siteAddress({}, nowhere).warnings).toEqual([expect.stringContaining("leads nowhere")]);
    expect(siteAddress({ SITE_URL: nowhere }, own).warnings).toEqual([expect.stringContaining("from SITE_URL")]);
  });

  test.each([undefined, "/other/"])("with a path beside BASE_PATH %s says how to give both", (BASE_PATH) => {
    const { site, base, warnings } = siteAddress({ SITE_URL: "https://a.test.org/red-lines", BASE_PATH }, own);
    expect([site, base]).toEqual(["https://a.test.org", BASE_PATH ?? "/"]);
    expect(warnings).toEqual([expect.stringContaining("SITE_URL=https://a.test.org BASE_PATH=/red-lines/")]);
  });

  test.each([
    [{ NETLIFY: "true", URL: "https://a.test.org" }, "https://a.test.org", "/"],
    [{ CF_PAGES: "1", CF_PAGES_URL: "https://b.pages.dev" }, "https://b.pages.dev", "/"],
    [{ VERCEL: "1", VERCEL_PROJECT_PRODUCTION_URL: "c.vercel.app" }, "https://c.vercel.app", "/"],
    [{ GITLAB_CI: "true", CI_PAGES_URL: "https://d.gitlab.io/record" }, "https://d.gitlab.io", "/record"],
  ])("is what the host says while the record has none: %j", (environment, site, base) => {
    expect(siteAddress(environment, nowhere)).toMatchObject({ site, base, warnings: [] });
    expect(siteAddress(environment, own)).toMatchObject({ site: own, base: "/" });
  });

  test("is not taken from a variable that may be anybody's", () => {
    expect(siteAddress({ URL: "https://a.test.org" }, nowhere).site).toBe(nowhere);
  });
});
