/**
 * The main part of one of our pages as Markdown: the same words under the same headings with the same links, without
 * our classes and drawings.
 */
export function markdownOfPage(html: string): string {
  const main = /<main\b[^>]*>([^]*?)<\/main>/.exec(html)?.[1] ?? "";
  return main
    .replace(/<(script|style|svg|template)\b[^]*?<\/\1>/g, "")
    .replace(/<a\b[^>]*?\bhref="([^"]*)"[^>]*>([^]*?)<\/a>/g, (_, href: string, text: string) => linkTo(href, text))
    .replace(/<h([1-6])\b[^>]*>([^]*?)<\/h\1>/g, (_, level: string, text: string) => {
      return `\n\n${"#".repeat(Number(level))} ${wordsOf(text)}\n\n`;
    })
    .replace(/<li\b[^>]*>/g, "\n\n")
    .replace(/<\/?(?:p|div|section|article|ol|ul|dl|dd|dt|table|tr|figure|blockquote)\b[^>]*>/g, "\n\n")
    .replace(/<[^>]*>/g, " ")
    .replace(/[{}]/g, "")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ *\n */g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** The title of one of our pages. */
export function titleOfPage(html: string): string {
  return /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "";
}

const linkTo = (href: string, text: string): string => `[${wordsOf(text).replace(/[[\]]/g, "")}](${href})`;

const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
