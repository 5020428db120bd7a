import { HtmlValidate, StaticConfigLoader, type ResolvedConfig } from "html-validate/node";
import rules from "../../../.htmlvalidate.mjs";
import { type BuiltPage, directory } from "./built-site";

/** One set of rules holds for all pages, so it is put together once and not anew for each. */
class OneConfigLoader extends StaticConfigLoader {
  #resolved: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(handle: string): ResolvedConfig | Promise<ResolvedConfig> {
    return (this.#resolved ??= super.getConfigFor(handle));
  }
}

/** What is not valid in the HTML of pages, each fault with its file and place. */
export async function htmlFaultsOf(pages: readonly BuiltPage[]): Promise<string[]> {
  const validator = new HtmlValidate(new OneConfigLoader(rules));
  const faults: string[] = [];
  // One after the other: the tree of each page is free to go before the next is read.
  for (const { html, file } of pages) {
    const { results } = await validator.validateString(html, `${directory}/${file}`);
    for (const { filePath, messages } of results)
      for (const { line, column, ruleId, message } of messages)
        faults.push(`${filePath}:${line}:${column} ${ruleId} ${message}`);
  }
  return faults;
}

/** Half of what there is to read lies in the pages of sources and of frames, so that two workers can share all pages. */
export function isOfSourceOrFrame({ path }: BuiltPage): boolean {
  return path.startsWith("/sources/") || path.startsWith("/embed/");
}
