/** The width below which a page is a phone's, everywhere on the site: to the pixel, a page is one thing or the other. */
const phone = "47.5rem";

/** What style sheets call widths by: `@media (--phone)`. */
const namedWidths: Readonly<Record<string, string>> = {
  "(--phone)": `(width < ${phone})`,
  "(--wider-than-phone)": `(width >= ${phone})`,
};

/** A rule of a style sheet, as far as it is asked. */
interface MediaRule {
  params: string;
}

/** Puts widths in the place of their names in media queries, as custom media queries will where browsers know them. */
export const namedWidthsInMedia = {
  postcssPlugin: "named-widths-in-media",
  AtRule: {
    media(rule: MediaRule): void {
      const params = rule.params.replace(/\(--[\w-]+\)/g, widthNamed);
      if (params !== rule.params) rule.params = params;
    },
  },
};

function widthNamed(name: string): string {
  const width = namedWidths[name];
  if (width === undefined)
    throw new Error(`${name} → ${Object.keys(namedWidths).join(" or ")}, in src/styles/widths.ts`);
  return width;
}
