import { posix } from "node:path";

import { codebookFile, contentFolder, entryPath, sitePagePath, sitePagesFolder } from "../files";
import type { ContentRule, Report } from "../content-rule";
import type { Reported } from "../read-content";
import { entryKinds, sitePageNames } from "../../model/archive";
import { allowedFrom } from "../fault";
import { destinationOf, linksIn, linksOfBody, proseLinkField } from "../prose";

/** A link in prose to another entry is the relative path of its file, and the file is there. */
export const proseLinksResolve: ContentRule = {
  name: "prose-links-resolve",
  check(content, report) {
    const files = new Set(entryKinds.flatMap((kind) => [...content.names[kind]].map((name) => entryPath(kind, name))));
    for (const kind of entryKinds)
      for (const entry of content[kind])
        checkLinks(entry, `${contentFolder}/${kind}`, linksOfBody(entry), files, report);
    const { codebook, sitePages } = content;
    const withPages = new Set([...files, codebookFile, ...sitePageNames.map(sitePagePath)]);
    for (const page of sitePages) checkLinks(page, sitePagesFolder, linksIn(page.body), withPages, report);
    if (codebook) checkLinks(codebook, contentFolder, linksIn(codebook), files, report);
  },
};

type Links = readonly { readonly url: string }[];

function checkLinks(entry: Reported, folder: string, links: Links, files: ReadonlySet<string>, report: Report): void {
  for (const [index, { url }] of links.entries()) {
    if (destinationOf(url) !== "entry" || files.has(posix.join(folder, url))) continue;
    const paths = [...files].map((file) => posix.relative(folder, file));
    const { allowed, suggestion } = allowedFrom(url, "the relative path of an entry, such as ../events/<id>.md", paths);
    report(entry, proseLinkField(index), url, allowed, suggestion);
  }
}
