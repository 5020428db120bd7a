/** The package has no types of its own; this is the part of it that is used. */
declare module "smartquotes" {
  const smartquotes: {
    /** `retainLength` fills up with invisible separators where one mark takes the place of several. */
    string(text: string, options?: { retainLength?: boolean }): string;
  };
  export default smartquotes;
}
