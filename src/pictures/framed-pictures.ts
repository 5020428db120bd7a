import {
  embeddedPicture,
  entryPage,
  facetList,
  listPage,
  oEmbedOfPicture,
  published,
  type PictureOf,
  type SharedKind,
} from "../addresses";
import type { Actor, Line, Weapon } from "../model/archive";
import { frameCode, type Frame } from "../model/frame-code";
import { remembered } from "../model/remembered";
import type { FrameHead } from "../views/embed-view";
import { type OEmbedResponse, richResponse } from "../views/oembed";
import type { JudgedRecord } from "../model/record";
import type { Named } from "../views/links";
import { footerView } from "../views/record-summary";
import { reportWays } from "../views/report";
import { pictureOfEntry, pictureOfRecord } from "../views/share-picture";
import { themeBands, type ThemeBands } from "./bands/theme-bands";
import { lineLanes, type LineLanes } from "./line-lanes";
import { actorPicture, weaponPicture, type LinePicture } from "./line-picture";
import { stairPicture, type StairPicture } from "./stair/stair-picture";

/** How a picture is put into a frame on another site. */
export interface PictureOffer {
  /** What the frame shows, from the root of the host. */
  readonly href: string;
  /** HTML to paste. */
  readonly code: string;
  /** The ways to report an error in the picture. */
  readonly report: readonly Named[];
}

/** A picture by itself, as what it is drawn by. */
export type DrawnPicture =
  | { readonly of: "lines"; readonly picture: LinePicture }
  | { readonly of: "lanes"; readonly picture: LineLanes }
  | { readonly of: "bands"; readonly picture: ThemeBands }
  | { readonly of: "stair"; readonly picture: StairPicture };

/** A page that holds one picture, made to be framed. */
export interface FramedPicture extends FrameHead {
  readonly of: PictureOf;
  readonly eyebrow: string;
  /** The full page that the picture stands on. */
  readonly heading: Named;
  readonly drawn: DrawnPicture;
  readonly offer: PictureOffer;
  readonly oEmbed: { readonly href: string; readonly title: string };
  readonly response: OEmbedResponse;
}

interface Sketch {
  readonly of: PictureOf;
  readonly eyebrow: string;
  readonly heading: Named;
  readonly drawn: DrawnPicture;
}

/** Every picture that can be framed. A withdrawn entry has none. */
export const framedPictures = remembered((record: JudgedRecord): readonly FramedPicture[] => {
  const { archive } = record;
  const sketches: readonly (Sketch | null)[] = [
    {
      of: { name: "themes" },
      eyebrow: "The record at a glance",
      heading: { name: "All lines, a band for each theme", href: facetList("themes") },
      drawn: { of: "bands", picture: themeBands(record) },
    },
    {
      of: { name: "weapons" },
      eyebrow: "Weapon systems",
      heading: { name: "From the first warning to the first use on record", href: listPage("weapons") },
      drawn: { of: "stair", picture: stairPicture(record) },
    },
    ...archive.lines.map((line) => ofEntry("lines", line, line.headline, lanesOf(record, line))),
    ...archive.actors.map((actor) => ofEntry("actors", actor, actor.name, linesOf(actorPicture(record, actor)))),
    ...archive.weapons.map((weapon) => ofEntry("weapons", weapon, weapon.name, linesOf(weaponPicture(record, weapon)))),
  ];
  return sketches.flatMap((sketch) => (sketch ? [framed(record, sketch)] : []));
});

/** What a page offers beneath its picture; undefined where the picture can't be framed. */
export function pictureOffer(record: JudgedRecord, of: PictureOf): PictureOffer | undefined {
  return offers(record).get(embeddedPicture(of));
}

const offers = remembered(
  (record: JudgedRecord): ReadonlyMap<string, PictureOffer> =>
    new Map(framedPictures(record).map(({ of, offer }) => [embeddedPicture(of), offer])),
);

function lanesOf(record: JudgedRecord, line: Line): DrawnPicture | null {
  const picture = lineLanes(record, line);
  return picture && { of: "lanes", picture };
}

function linesOf(picture: LinePicture | null): DrawnPicture | null {
  return picture && { of: "lines", picture };
}

const eyebrows = { lines: "Line", actors: "Actor", weapons: "Weapon system" } as const;

function ofEntry(
  kind: keyof typeof eyebrows & SharedKind,
  { id, withdrawn }: Line | Actor | Weapon,
  name: string,
  drawn: DrawnPicture | null,
): Sketch | null {
  if (!drawn || withdrawn) return null;
  const heading = { name: `${name}, over time`, href: entryPage(kind, id) };
  return { of: { kind, id }, eyebrow: eyebrows[kind], heading, drawn };
}

function framed(record: JudgedRecord, { of, eyebrow, heading, drawn }: Sketch): FramedPicture {
  const settings = record.archive.record;
  const address = published(embeddedPicture(of));
  const title = `${eyebrow}: ${heading.name}`;
  const frame: Frame = { src: address, title: `${title} (${settings.name})`, ...sizeOf(drawn) };
  const code = frameCode(frame);
  const report = reportWays(settings, { name: title, path: embeddedPicture(of) });
  return {
    of,
    eyebrow,
    heading,
    drawn,
    title: `${title} (picture, to embed) · ${settings.name}`,
    description: `A picture of the ${settings.name} for a frame on another site: ${heading.name}.`,
    canonical: published(heading.href),
    report,
    footer: footerView(settings),
    offer: { href: embeddedPicture(of), code, report },
    oEmbed: { href: published(oEmbedOfPicture(of)), title: `${title} (oEmbed)` },
    response: richResponse(record, { ...frame, title, code }, thumbnailOf(record, of)),
  };
}

function thumbnailOf(record: JudgedRecord, of: PictureOf) {
  const { byId, record: settings } = record.archive;
  if ("name" in of) return pictureOfRecord(settings);
  const { kind, id } = of;
  const entry = kind === "lines" || kind === "actors" || kind === "weapons" ? byId[kind].get(id) : undefined;
  return entry ? pictureOfEntry(record, { kind, entry } as Parameters<typeof pictureOfEntry>[1]) : null;
}

/** What surrounds every picture: its name, what its marks mean, how it is read, and the record's name. */
const surroundings = 480;

/** The size of a frame in which a picture need not be scrolled, in CSS pixels: rather high than low. */
function sizeOf(drawn: DrawnPicture): Pick<Frame, "width" | "height"> {
  switch (drawn.of) {
    case "lines":
      return { width: 800, height: surroundings + 32 * rowsIn(drawn.picture) };
    case "lanes":
      return { width: 800, height: surroundings + 36 * drawn.picture.lanes.length };
    case "bands":
      return { width: 800, height: surroundings + 23 * drawn.picture.bands.length };
    case "stair":
      return { width: 1000, height: surroundings + 220 + 110 * drawn.picture.panels.length };
  }
}

function rowsIn({ groups }: LinePicture): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}
