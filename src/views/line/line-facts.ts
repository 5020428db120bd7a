import type { AftermathEvent, Archive, Line, Warning } from "../../model/archive";
import { formatPartialDate } from "../../model/dates";
import { actorLink, factsWithValues, lineLink, sideLink, themeLinks, weaponLinks, type Fact } from "../facts";
import { known } from "../known";

/** Whom and what a line concerns, and the lines it stands between. */
export function lineFacts(archive: Archive, line: Line, events: readonly AftermathEvent[]): Fact[] {
  const statements = known(archive.statementsOf, line.id);
  const replacedBy = archive.lines.filter(({ replaces }) => replaces === line.id);
  return factsWithValues([
    { name: "Drawn by", values: [sideLink(line.side)] },
    { name: "Said by", values: named(statements.map(({ actor }) => actor)).map((id) => actorLink(archive, id)) },
    {
      name: "Acts and answers by",
      values: named(events.flatMap(({ actors }) => actors)).map((id) => actorLink(archive, id)),
    },
    { name: "Weapon systems named", values: weaponLinks(archive, named(statements.flatMap(({ weapons }) => weapons))) },
    {
      name: "Weapon systems in its events",
      values: weaponLinks(archive, named(events.flatMap(({ weapons }) => weapons))),
    },
    { name: "Themes", values: themeLinks(line.themes) },
    { name: "Redraws", values: line.replaces ? datedLine(archive, line.replaces, statements[0]) : [] },
    { name: "Redrawn as", values: replacedBy.flatMap(({ id }) => datedLine(archive, id, firstStatement(archive, id))) },
  ]);
}

/** A line, and the day on which the redrawn one was first stated. */
function datedLine(archive: Archive, id: string, redrawn: Warning | undefined): Fact["values"] {
  const link = lineLink(archive, id);
  return redrawn ? [link, `redrawn on ${formatPartialDate(redrawn.date)}`] : [link];
}

function firstStatement({ statementsOf }: Archive, id: string): Warning | undefined {
  return statementsOf.get(id)?.[0];
}

/** Each once, in the order first named. */
function named(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
