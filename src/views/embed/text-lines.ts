/*
 * How much room a text takes, from the widths of the letters in the site's fonts. There is no script in an embed to tell
 * its height, and none in the page that frames it: so the frame's height is measured here.
 */

type Family = "serif" | "sans";

/** What a text is set in; sizes in CSS pixels. */
export interface Setting {
  readonly family: Family;
  readonly size: number;
  readonly lineHeight: number;
}

/** Letters by their width in hundredths of the size of the type, as the fonts have them at weight 400. */
const widths: Readonly<Record<Family, readonly (readonly [number, string])[]>> = {
  serif: [
    [24, "'‘’ "],
    [30, "!|,.:;j·"],
    [34, "-il/[\\]"],
    [38, 'f()t{}"IJ'],
    [44, "`?“”"],
    [48, "*rзsг"],
    [53, "z_–$cсэ0123456789#+<=>^e~еь"],
    [57, "Sa«»авgЗтxГЬбхя"],
    [60, "ovоZkyкуqдч"],
    [63, "FdлLPbpРрTuБТЭ"],
    [66, "EhnЕъBВCСнпц"],
    [69, "XYХийКЯR"],
    [74, "ЛAKVАУЪGДЙЧ&DOQО"],
    [78, "ФUNП"],
    [84, "ЦмИH—Ныж@…фwю"],
    [94, "ЫшщMМ%"],
    [101, "mЖW"],
    [108, "ЩЮШ"],
  ],
  sans: [
    [20, "· "],
    [26, "'ijl|I,.:;‘’!"],
    [38, '`f"rt'],
    [46, "()*[]{}“”_/\\Js"],
    [53, "«»z-vy^ac~"],
    [58, "kxe?o"],
    [62, "Lu–0123456789%+<=>FhnS$bdgpqZ"],
    [66, "EBTPR…"],
    [71, "YKXU"],
    [75, "w#AVCHND"],
    [79, "&GOQ"],
    [92, "@M—m"],
    [109, "W"],
  ],
};

const widthOf = new Map(
  (["serif", "sans"] as const).map((family) => [
    family,
    new Map(widths[family].flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const))),
  ]),
);

/** A letter that no list has, such as one of another script. */
const unknown: Readonly<Record<Family, number>> = { serif: 75, sans: 70 };
/** What heavier type takes more, and what kerning and rounding may. */
const ease = 1.035;

/** How high a text stands in a column, in CSS pixels. */
export function heightOfText(text: string, { family, size, lineHeight }: Setting, column: number): number {
  return linesIn(text, family, column / size) * size * lineHeight;
}

/** The lines of a text, broken between words as a browser breaks them. `room`: the width of a line as a multiple of the size. */
function linesIn(text: string, family: Family, room: number): number {
  const space = letterWidth(" ", family);
  let lines = 0;
  let used = Infinity;
  for (const word of text.split(" ")) {
    const width = Array.from(word).reduce((sum, letter) => sum + letterWidth(letter, family), 0);
    if (used + space + width <= room) {
      used += space + width;
    } else {
      // A word longer than a line, such as an address, goes on over several.
      const more = Math.max(1, Math.ceil(width / room));
      lines += more;
      used = width - (more - 1) * room;
    }
  }
  return lines;
}

function letterWidth(letter: string, family: Family): number {
  return ((widthOf.get(family)?.get(letter) ?? unknown[family]) / 100) * ease;
}
