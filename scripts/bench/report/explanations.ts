import type { Part } from "../results/parts";

/** Below each heading of the report: how its figures come about and what they leave out. */
export const explanations: Readonly<Record<Part, string>> = {
  build:
    "`npm run build`, from its start to its end. Cold: Astro's and Vite's caches, share pictures kept from earlier builds and the folder written to are removed before. Warm: straight after a cold build. Memory: ten times a second the resident memory of the build and all processes it started is added up; the largest sum counts, so memory that processes share counts more than once. Generated records are built without share pictures. They are copies of the real one with fresh ids, moved in time, their words drawn anew, and have twice as many events as warnings; actors, weapon systems, lines and sources grow more slowly, as they do in the real one.",
  bytes:
    "Pages as served by `npm start` to a browser that takes brotli. Largest: of the twenty longest of a kind. Median: of all or, where a kind has more than two hundred, of two hundred spread evenly over them by length.",
  page: "The timeline page in real Chromium, 390 pixels wide, nothing cached, CPU slowed four times (`Emulation.setCPUThrottlingRate`), 10 Mbit/s and 40 ms (`Network.emulateNetworkConditions`). First pair painted: the end of the first frame in which a pair is laid out (looked for in `requestAnimationFrame`; a message posted there arrives after painting), or the first paint if the browser dates that later. It may lie below the window's edge. Paints and layout shift are the browser's own (`paint`, `largest-contentful-paint`, `layout-shift`). Blocking time: what tasks (`longtask`) took beyond 50 ms each, from the first paint until two seconds after loading. Heap: used by JavaScript after a collection.",
  filter:
    "On the same slowed page a reader opens the filter, then presses five actors' boxes, each once to choose it and once to give it up. A time runs from the press, as the browser dates the event, to the end of the frame in which the line that says how many warnings are shown has changed. The index is there once the choices are.",
  zoom: "In the same slowed browser the page is asked for with the zoomable timeline open, as other timelines are below. Then, on a page without it, a reader presses the button that opens it; the time runs until the end of the frame in which its first item is there, with script, style and data fetched on the way. Then, with the year 2024 in view, it is dragged to and fro with the mouse, and the times between frames are taken. Heap: after opening, after a collection, with the page around it.",
  rivals:
    "The same warnings and events, in the same slowed browser, in a page that holds nothing else: vis-timeline alone after the example in its README, and TimelineJS3 after its documentation, without its fonts, which lie on other people's servers. Neither page has the list, the filter or what happened afterwards.",
  eleventy:
    "As many pages as our site has, each with the words, headings and links of ours as one Markdown file, set by one layout. What Eleventy is not asked for: reading and checking entries, working out outcomes, collecting links, lists, search, data files, feeds, fonts and pictures; its pages have our head, header and footer and are lighter by the classes and drawings of our main part, as the two sums of HTML show.",
  lighthouse: "Lighthouse as it comes, for a phone, on the largest page of every kind of the real record.",
};
