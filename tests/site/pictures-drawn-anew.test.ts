import { createHash } from "node:crypto";
import { expect, test } from "vitest";

import { loadEntries } from "../../src/loading/check-content";
import { diskFiles } from "../../src/loading/files";
import { archiveOf } from "../../src/model/archive-of";
import { judge, standardTerms } from "../../src/model/record";
import { drawCard, loadDrawingKit } from "../../src/sharing/drawing/draw-card";
import { typesetEntries } from "../../src/typesetting/typeset";
import { type PictureFile, pictureFiles } from "../../src/views/share-picture";
import { files, readBuilt } from "./support/built-site";

/** A part of the pictures, the same at every run over the same record. */
const sampled = 24;

async function picturesOfRecord(): Promise<PictureFile[]> {
  const { entries } = await loadEntries(diskFiles(process.cwd()));
  if (!entries) throw new Error("content/ has faults: npm run check:content lists them.");
  const archive = archiveOf(typesetEntries(entries));
  return pictureFiles({ archive, judgements: judge(archive, standardTerms(archive.record)) });
}

function fileOf({ kind, id }: PictureFile): string {
  return `og/${kind}/${id}.png`;
}

function rank(picture: PictureFile): string {
  return createHash("sha256").update(fileOf(picture)).digest("hex");
}

test("the pictures built are those of the record, and no others", async () => {
  const expected = (await picturesOfRecord()).map(fileOf);
  expect(files.filter((file) => file.startsWith("og/"))).toEqual(expected.sort());
});

test("pictures drawn anew are those built, to the byte, wherever a build had them from", async () => {
  const [pictures, kit] = await Promise.all([picturesOfRecord(), loadDrawingKit()]);
  const sample = pictures.toSorted((one, other) => rank(one).localeCompare(rank(other))).slice(0, sampled);
  const different: string[] = [];
  for (const picture of sample) {
    const drawn = await drawCard(picture.card, kit);
    if (!drawn.equals(readBuilt(fileOf(picture)))) different.push(fileOf(picture));
  }
  expect(different).toEqual([]);
});
