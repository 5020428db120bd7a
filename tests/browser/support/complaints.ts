import type { Page } from "@playwright/test";

/**
 * Gathers what a browser objects to while pages are open: errors and warnings of the console (a violation of the content
 * security policy is one), errors of scripts, answers that are errors, cookies set, requests to another site.
 */
export function gatherComplaints(page: Page, siteOrigin: string): string[] {
  const complaints: string[] = [];
  const note = (complaint: string): void => void complaints.push(`${new URL(page.url()).pathname}: ${complaint}`);
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) note(message.text());
  });
  page.on("pageerror", (error) => note(error.message));
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== siteOrigin) note(`asks ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest())
      note(`${response.url()} gives ${response.status()}`);
    if ("set-cookie" in response.headers()) note(`${response.url()} sets a cookie`);
  });
  return complaints;
}
