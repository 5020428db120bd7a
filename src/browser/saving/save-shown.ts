import { hyphenated } from "../../model/citation";
import { saveFile } from "../download/save-file";
import { fontFacesFor } from "./font-faces";
import { inLight } from "./in-light";
import { readFigure } from "./read-figure";
import { sheetOf, type Sheet, type SheetWords } from "./sheet";
import { sheetPng } from "./sheet-png";
import { sheetSvg } from "./sheet-svg";

export type PictureFormat = "svg" | "png";

/** The most of a title and a query that goes into a file's name. */
const longestName = 80;

/** Saves a figure as it is shown now, in the colours of paper, and says under which name. Rejects where it can't. */
export async function saveShown(figure: HTMLElement, format: PictureFormat): Promise<string> {
  const words = wordsOf(figure);
  const sheet = inLight(figure, (style) => sheetOf(readFigure(figure), words, style));
  const name = `${fileName(words.title)}.${format}`;
  saveFile(name, await fileOf(sheet, format));
  return `Saved as ${name}`;
}

async function fileOf(sheet: Sheet, format: PictureFormat): Promise<Blob> {
  if (format === "png") return sheetPng(sheet);
  const text = sheetSvg(sheet, await fontFacesFor(sheet));
  return new Blob([text], { type: "image/svg+xml;charset=utf-8" });
}

/** The page's foot says what record this is, of which day, and under which licence. */
function wordsOf(figure: HTMLElement): SheetWords {
  const foot = [...document.querySelectorAll("[data-edition]")].map(textOf);
  return { title: figure.getAttribute("aria-label") ?? document.title, facts: [...foot, address()] };
}

function textOf({ textContent }: Element): string {
  return textContent.replace(/\s+/g, " ").trim();
}

/** Where the page is published, with the filter that it shows. */
function address(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return `${canonical?.href ?? location.origin + location.pathname}${location.search}`;
}

function fileName(title: string): string {
  const asOf = document.querySelector<HTMLTimeElement>("[data-edition] time")?.dateTime ?? "";
  const record = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? "";
  const what = hyphenated(`${title} ${location.search}`).slice(0, longestName);
  return hyphenated(`${record} ${asOf} ${what}`).toLowerCase();
}
