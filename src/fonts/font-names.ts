/*
 * The names that a font file bears, in its table `name`. A licence may reserve a name for the font as its authors made it:
 * what is cut down bears another.
 */

interface NameRecord {
  /** Platform, encoding and language, as the table has them. */
  readonly kind: readonly [platform: number, encoding: number, language: number];
  /** Which name it is: 0 the copyright, 1 the family, 6 the name for PostScript. */
  readonly id: number;
  readonly bytes: Buffer;
}

const copyrightId = 0;

/** The names in a font of the TrueType or OpenType format, by their number, and its copyright as 0. */
export function namesIn(font: Buffer): ReadonlyMap<number, string> {
  return new Map(
    recordsIn(tableOf(font, "name")).map(({ id, kind: [platform], bytes }) => [id, textOf(platform, bytes)]),
  );
}

/** The font under other names: each text that stands in its names, the copyright aside, gives way to another. */
export function renamed(font: Buffer, names: Readonly<Record<string, string>>): Buffer {
  const records = recordsIn(tableOf(font, "name")).map((record) => {
    const [platform] = record.kind;
    if (record.id === copyrightId) return record;
    const text = Object.entries(names).reduce(
      (so, [from, to]) => so.replaceAll(from, to),
      textOf(platform, record.bytes),
    );
    return { ...record, bytes: bytesOf(platform, text) };
  });
  return withTable(font, "name", nameTable(records));
}

/** On platform 1, the Macintosh, a letter has a byte; elsewhere two. */
function textOf(platform: number, bytes: Buffer): string {
  return platform === 1 ? bytes.toString("latin1") : Buffer.from(bytes).swap16().toString("utf16le");
}

function bytesOf(platform: number, text: string): Buffer {
  return platform === 1 ? Buffer.from(text, "latin1") : Buffer.from(text, "utf16le").swap16();
}

function recordsIn(table: Buffer): NameRecord[] {
  const strings = table.readUInt16BE(4);
  return Array.from({ length: table.readUInt16BE(2) }, (_, index) => {
    const at = 6 + 12 * index;
    const start = strings + table.readUInt16BE(at + 10);
    return {
      kind: [table.readUInt16BE(at), table.readUInt16BE(at + 2), table.readUInt16BE(at + 4)],
      id: table.readUInt16BE(at + 6),
      bytes: table.subarray(start, start + table.readUInt16BE(at + 8)),
    };
  });
}

/** In the first version of its format, which knows no other languages. */
function nameTable(records: readonly NameRecord[]): Buffer {
  const head = Buffer.alloc(6 + 12 * records.length);
  head.writeUInt16BE(records.length, 2);
  head.writeUInt16BE(head.length, 4);
  let start = 0;
  for (const [index, { kind, id, bytes }] of records.entries()) {
    for (const [place, value] of [...kind, id, bytes.length, start].entries())
      head.writeUInt16BE(value, 6 + 12 * index + 2 * place);
    start += bytes.length;
  }
  return Buffer.concat([head, ...records.map(({ bytes }) => bytes)]);
}

interface Table {
  readonly tag: string;
  readonly bytes: Buffer;
}

function tablesOf(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = 12 + 16 * index;
    const start = font.readUInt32BE(at + 8);
    return {
      tag: font.toString("latin1", at, at + 4),
      bytes: font.subarray(start, start + font.readUInt32BE(at + 12)),
    };
  });
}

function tableOf(font: Buffer, tag: string): Buffer {
  const table = tablesOf(font).find((each) => each.tag === tag);
  if (!table) throw new Error(`The font has no table “${tag}”.`);
  return table.bytes;
}

/** The sum over a font is left to what writes it last. */
function withTable(font: Buffer, tag: string, bytes: Buffer): Buffer {
  const tables = tablesOf(font).map((table) => (table.tag === tag ? { tag, bytes } : table));
  const head = Buffer.from(font.subarray(0, 12 + 16 * tables.length));
  let start = head.length;
  const bodies = tables.map((table, index) => {
    const at = 12 + 16 * index;
    const padded = Buffer.concat([table.bytes, Buffer.alloc((4 - (table.bytes.length % 4)) % 4)]);
    head.writeUInt32BE(sumOf(padded), at + 4);
    head.writeUInt32BE(start, at + 8);
    head.writeUInt32BE(table.bytes.length, at + 12);
    start += padded.length;
    return padded;
  });
  return Buffer.concat([head, ...bodies]);
}

function sumOf(padded: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}
