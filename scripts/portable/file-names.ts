/** As long as a path may be, so that it still fits below the folder of a reader whose system takes 260 letters. */
const longest = 200;

/** Letters that Windows takes in no name. */
const refused = /[<>:"|?*\\\u0000-\u001F]/u;

/** Names that Windows keeps for devices, with whatever ending. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** What is wrong with paths that are to be unpacked on any system, a sentence each. */
export function nameFaults(paths: readonly string[]): string[] {
  const seen = new Map<string, string>();
  return paths.flatMap((path) => {
    const folded = path.toLowerCase();
    const twin = seen.get(folded);
    seen.set(folded, path);
    const isRefused = path
      .split("/")
      .some((part) => part === "" || refused.test(part) || devices.test(part) || /[. ]$/u.test(part));
    return [
      ...(isRefused ? [`${path} has a name that Windows refuses.`] : []),
      ...(path.length > longest ? [`${path} is longer than ${longest} letters.`] : []),
      ...(twin === undefined ? [] : [`${path} and ${twin} are one file where capitals do not count.`]),
    ];
  });
}
