import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";

/* Has `#record-terms` stand for the lists that this file's own address names. */
const lists = new URL(import.meta.url).searchParams.get("lists") ?? "";

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "#record-terms" ? next(pathToFileURL(lists).href, context) : next(specifier, context),
});
