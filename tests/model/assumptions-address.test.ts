import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { areStandard, standardAssumptions } from "../../src/model/assumptions";
import { formatAssumptions, parseAssumptions } from "../../src/model/assumptions-address";
import { arbitraryAssumptions } from "./arbitrary-assumptions";

describe("the address of assumptions", () => {
  test("is read back as what was written", () => {
    fc.assert(
      fc.property(arbitraryAssumptions(), (assumptions) => {
        expect(parseAssumptions(formatAssumptions(assumptions))).toEqual({ ...assumptions, dropped: [] });
      }),
    );
  });

  test("names only what is not standard", () => {
    fc.assert(
      fc.property(arbitraryAssumptions(), (assumptions) => {
        expect(formatAssumptions(assumptions) === "").toBe(areStandard(assumptions));
      }),
    );
    expect(formatAssumptions({ window: "none", partial: "as-crossing", authorities: ["a", "b"] })).toBe(
      "?window=none&partial=as-crossing&authority=a,b",
    );
  });

  test("may be the one that a form sends, with a name repeated", () => {
    const asked = parseAssumptions("?window=365&partial=standard&authority=b&authority=a");
    expect(asked).toEqual({ ...standardAssumptions, authorities: ["a", "b"], dropped: [] });
  });

  test("may write out the standard rules", () => {
    expect(areStandard(parseAssumptions("?window=365&partial=standard&authority=c,b,a"))).toBe(true);
  });

  test("asks for everybody's statements where it names no authority", () => {
    expect(parseAssumptions("?authority=").authorities).toEqual(standardAssumptions.authorities);
  });

  test("is read without what is not known, which is listed once", () => {
    expect(parseAssumptions("?window=45&partial=ignore&authority=a,z&colour=red,blue&window=45")).toEqual({
      window: "365",
      partial: "ignore",
      authorities: ["a"],
      dropped: ["window=45", "authority=z"],
    });
  });
});
