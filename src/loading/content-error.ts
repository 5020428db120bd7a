/** Stops what cannot go on without a sound record. It is about the content, not the code, so it carries no stack. */
export class ContentError extends Error {
  constructor(report: string) {
    super(`The content has faults.\n\n${report}`);
    this.name = "ContentError";
    delete this.stack;
  }
}
