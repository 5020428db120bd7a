import { claimOnPage, entryPage } from "../../addresses";
import type { Actor, Archive, Claim, Source, Weapon } from "../../model/archive";
import { actorKindLabels, claimStatusLabels, sourceKindLabels, weaponKindLabels } from "../../model/terms/reference";
import { sideLabels } from "../../model/terms/side";
import { shortDateView } from "../date-view";
import { known } from "../known";
import { originName } from "../origin";
import { plainText } from "../plain-text";
import { monthsAndDays, passageIn, passages, titleLang, type SearchDocument } from "./search-document";

/** A person or institution, by its names in Latin and original letters and the roles on record. */
export function actorDocument({ id, name, nameOriginal, kind, side, roles, summary }: Actor): SearchDocument {
  const titles = [...new Set(roles.map(({ title }) => title))];
  return {
    entry: {
      kind: "actor",
      title: name,
      href: entryPage("actors", id),
      facts: `${actorKindLabels[kind]}, ${sideLabels[side]}`,
    },
    passages: [
      ...passages(titles.join("; "), plainText(summary)),
      ...(nameOriginal ? [passageIn(nameOriginal.lang, nameOriginal.text)] : []),
    ],
    names: [name, sideLabels[side], ...(nameOriginal ? [nameOriginal.text] : [])],
  };
}

/** A weapon system, by all its names. */
export function weaponDocument({ id, name, aliases, kind, origin, summary }: Weapon): SearchDocument {
  return {
    entry: {
      kind: "weapon",
      title: name,
      href: entryPage("weapons", id),
      facts: `${weaponKindLabels[kind]}, ${originName(origin)}`,
    },
    passages: passages(aliases.join(", "), plainText(summary)),
    names: [name, ...aliases],
  };
}

/** A source: its title, who published it, and the words in it that carry a fact. */
export function sourceDocument(source: Source): SearchDocument {
  const { id, title, lang, publisher, author, kind, date, evidence, stance, summary } = source;
  return {
    entry: {
      kind: "source",
      title,
      ...titleLang(lang),
      href: entryPage("sources", id),
      facts: [publisher, ...(author ? [author] : []), sourceKindLabels[kind]].join(" · "),
      date: shortDateView(date),
    },
    passages: [passageIn(lang, evidence), ...passages(stance, plainText(summary))],
    names: [publisher, ...(author ? [author] : []), ...monthsAndDays(source)],
  };
}

/** A claim, on the page of the article that makes it. */
export function claimDocument({ byId }: Archive, claim: Claim): SearchDocument {
  const source = known(byId.sources, claim.source);
  return {
    entry: {
      kind: "claim",
      title: claim.text,
      href: claimOnPage(claim.source, claim.id),
      facts: `${claimStatusLabels[claim.status]} · made by ${claim.madeBy} in ${source.title}`,
    },
    passages: [...passages(plainText(claim.summary)), passageIn(source.lang, claim.seedRef)],
    names: [claim.madeBy],
  };
}
