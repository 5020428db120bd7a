/** A file as a folder lists it. */
export interface FoundFile {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  /** False for links, sockets and the like, whose content lies elsewhere. */
  readonly isPlain: boolean;
}

/** The files that the reader may see, handed in so that tests need no disk. */
export interface Files {
  /** Every file below a folder, hidden ones included, sorted by path; none where there is no such folder. Links are listed, not followed. */
  list(folder: string): Promise<readonly FoundFile[]>;
  read(path: string): Promise<Uint8Array>;
}

/** Files that exist only in memory: path to content. */
export function memoryFiles(contents: Readonly<Record<string, string | Uint8Array>>): Files {
  return {
    async list(folder) {
      const paths = Object.keys(contents).filter((path) => path.startsWith(`${folder}/`));
      return paths.sort().map((path) => ({ path, isPlain: true }));
    },
    async read(path) {
      const content = contents[path];
      if (content === undefined) throw new Error(`There is no file ${path}.`);
      return typeof content === "string" ? new TextEncoder().encode(content) : content;
    },
  };
}
