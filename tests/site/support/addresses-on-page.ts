import type { BuiltPage } from "./built-site";
import { basePath, siteOrigin } from "./built-site";

/** Attributes by which a page names another resource. */
const ADDRESS_ATTRIBUTES = ["href", "src", "action", "poster", "data"];

/** The address at which a page is published. */
export function publishedAddress(page: BuiltPage): string {
  return siteOrigin() + basePath + page.path.slice(1);
}

/** Every address on a page, made absolute: of links and of what the page loads. Undefined where it is no address at all. */
export function addressesOn(page: BuiltPage, selector = "*"): { written: string; url: URL | undefined }[] {
  const at = publishedAddress(page);
  return page.root
    .querySelectorAll(selector)
    .flatMap((element) => ADDRESS_ATTRIBUTES.map((name) => element.getAttribute(name)))
    .filter((written) => written !== undefined)
    .map((written) => ({ written, url: URL.canParse(written, at) ? new URL(written, at) : undefined }));
}

/** Whether an address lies on this site. */
export function isInternal(url: URL): boolean {
  return url.origin === siteOrigin();
}
