import { published, sitemap } from "../addresses";

/** Everything may be read by everybody; the sitemap says what there is. */
export function GET(): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${published(sitemap)}\n`);
}
