/** What came of asking for an address. */
export type Finding =
  /** It answered; `moved` is where it led. */
  | { readonly is: "alive"; readonly moved: string | null }
  /** It said that it is gone, or answered with a page that says so. */
  | { readonly is: "gone"; readonly why: string }
  /** It answers, but not to programs. */
  | { readonly is: "refused"; readonly why: string }
  /** Nothing can be said of it today. */
  | { readonly is: "silent"; readonly why: string };

/** How addresses are asked for. */
export interface Manners {
  /** Who asks, with an address where one can read why. */
  readonly agent: string;
  /** Milliseconds after which no answer is awaited any more. */
  readonly patience: number;
  /** Waits between two requests to one host. */
  readonly pause: () => Promise<void>;
}

const mostRedirects = 8;
/** A title stands near the beginning; what comes behind is not fetched. */
const mostBytes = 65_536;

/** Asks for an address by its head and, where that is no answer or could be a lie, for its beginning. */
export async function visit(address: string, manners: Manners): Promise<Finding> {
  try {
    const head = await follow(address, "HEAD", manners);
    if (head.status < 300 && !head.isHtml) return answered(address, head.url, "");
    await manners.pause();
    const page = await follow(address, "GET", manners);
    return page.status < 300 ? answered(address, page.url, page.beginning) : refusal(page.status);
  } catch (error) {
    return { is: "silent", why: wordsOf(error) };
  }
}

interface Answer {
  readonly url: string;
  readonly status: number;
  readonly isHtml: boolean;
  readonly beginning: string;
}

class TooManyRedirects extends Error {}

async function follow(address: string, method: "HEAD" | "GET", manners: Manners): Promise<Answer> {
  let url = address;
  for (let count = 0; count <= mostRedirects; count += 1) {
    const response = await fetch(url, {
      method,
      redirect: "manual",
      headers: { "user-agent": manners.agent, accept: "text/html,application/xhtml+xml,*/*;q=0.8" },
      signal: AbortSignal.timeout(manners.patience),
    });
    const next = response.headers.get("location");
    if (response.status < 300 || response.status >= 400 || next === null) return answerOf(url, response);
    await response.body?.cancel();
    url = new URL(next, url).href;
    await manners.pause();
  }
  throw new TooManyRedirects(`more than ${mostRedirects} redirects, the last to ${url}`);
}

async function answerOf(url: string, response: Response): Promise<Answer> {
  const isHtml = /^(?:text\/html|application\/xhtml)/i.test(response.headers.get("content-type") ?? "");
  const beginning = isHtml && response.ok ? await beginningOf(response) : "";
  await response.body?.cancel().catch(() => undefined);
  return { url, status: response.status, isHtml, beginning };
}

async function beginningOf({ body }: Response): Promise<string> {
  if (!body) return "";
  const decoder = new TextDecoder();
  let text = "";
  for await (const part of body) {
    text += decoder.decode(part, { stream: true });
    if (text.length >= mostBytes) break;
  }
  return text;
}

/** A page may answer with 200 and say that it is not there, or lead to the start page in place of a text. */
function answered(asked: string, url: string, beginning: string): Finding {
  const title = /<title[^>]*>([^<]*)/i.exec(beginning)?.[1]?.replace(/\s+/g, " ").trim() ?? "";
  if (notFoundTitle.test(title)) return { is: "gone", why: `answers with 200 and the title “${title}”` };
  if (isStartPage(url) && !isStartPage(asked)) return { is: "gone", why: `leads to the start page, ${url}` };
  return { is: "alive", moved: sameAddress(asked, url) ? null : url };
}

/** In the languages that sources are written in. */
const notFoundTitle =
  /\b404\b|(?:page|file|article|content) (?:was |could )?not (?:be )?found|^not found|page (?:does not|doesn[’']t) exist|no longer (?:exists|available)|страница не найдена|не найден[ао]|сторінку не знайдено|не знайдено|seite (?:wurde )?nicht gefunden|page (?:introuvable|non trouvée)|nie znaleziono|página no encontrada/iu;

function isStartPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return search === "" && /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?$/i.test(pathname);
}

/** Which of the two protocols, `www.` and a slash at the end tell no page from another. */
function sameAddress(one: string, other: string): boolean {
  const plain = (address: string) =>
    address
      .replace(/^https?:\/\/(?:www\.)?/i, "")
      .replace(/#.*$/, "")
      .replace(/\/$/, "");
  return plain(one) === plain(other);
}

function refusal(status: number): Finding {
  if (status === 404 || status === 410) return { is: "gone", why: `answers with ${status}` };
  return { is: status < 500 ? "refused" : "silent", why: `answers with ${status}` };
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return "no answer in time";
  const cause =
    error.cause instanceof Error ? ("code" in error.cause && String(error.cause.code)) || error.cause.message : null;
  return cause ?? error.message;
}
