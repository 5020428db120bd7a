import { execFileSync } from "node:child_process";

import type { Files } from "../../src/loading/files";

/** Why a state of the git history cannot be read, in words for whoever named it. */
export class UnknownState extends Error {}

/**
 * The files below a folder as a commit, branch or tag of its git history has them.
 * @throws UnknownState where there is no git, no history or no such state
 */
export function gitFiles(root: string, ref: string): Files {
  const commit = git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`], ref);
  const blobs = blobsOf(git(root, ["ls-tree", "-r", "-z", commit.toString().trim()], ref).toString());
  const contents = contentsOf(
    root,
    [...blobs].filter(([path]) => /^(?:content|seeds)\//.test(path)),
    ref,
  );
  return {
    list: async (folder) =>
      [...contents.keys()].filter((path) => path.startsWith(`${folder}/`)).map((path) => ({ path, isPlain: true })),
    read: async (path) => {
      const bytes = contents.get(path);
      if (!bytes) throw new Error(`There is no file ${path} at ${ref}.`);
      return bytes;
    },
  };
}

/** By path, the object that holds a file; what is no plain file is left out. */
function blobsOf(listing: string): ReadonlyMap<string, string> {
  const rows = listing.split("\0").flatMap((row) => {
    const [, object, path] = /^100\d{3} blob (\S+)\t([^]*)$/.exec(row) ?? [];
    return object !== undefined && path !== undefined ? [[path, object] as const] : [];
  });
  return new Map(rows);
}

/** All at once: a process a file would take minutes. */
function contentsOf(root: string, blobs: readonly (readonly [string, string])[], ref: string): Map<string, Uint8Array> {
  const answer = git(root, ["cat-file", "--batch"], ref, blobs.map(([, object]) => `${object}\n`).join(""));
  const contents = new Map<string, Uint8Array>();
  let start = 0;
  for (const [path] of blobs) {
    // Each is answered by a line that ends with its length, then its bytes and a line end.
    const begin = answer.indexOf("\n", start) + 1;
    const length = Number(
      answer
        .toString("latin1", start, begin - 1)
        .split(" ")
        .at(-1),
    );
    contents.set(path, answer.subarray(begin, begin + length));
    start = begin + length + 1;
  }
  return contents;
}

const mostBytes = 1024 ** 3;

function git(root: string, args: readonly string[], ref: string, input = ""): Buffer {
  try {
    return execFileSync("git", ["-C", root, ...args], {
      input,
      maxBuffer: mostBytes,
      stdio: ["pipe", "pipe", "ignore"],
    });
  } catch (error) {
    const isAbsent = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw new UnknownState(
      isAbsent
        ? "There is no git here, which alone knows earlier states of the entries."
        : `${JSON.stringify(ref)} → a commit, branch or tag of the git history of ${root}`,
    );
  }
}
