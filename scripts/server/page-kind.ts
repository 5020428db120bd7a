/** What a page is of, by its path: "warnings: list", "warnings: single", "timeline", "embed: warnings". */
export function pageKindOf(path: string): string {
  const [section, ...rest] = path.split("/").filter(Boolean);
  if (section === undefined || section === "page") return "timeline";
  if (section === "embed") return `embed: ${rest[0] ?? "list"}${rest[2] === "picture" ? ", picture" : ""}`;
  if (section.endsWith(".html")) return section;
  return rest.length === 0 || rest[0] === "page" ? `${section}: list` : `${section}: single`;
}
