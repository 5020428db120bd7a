/** What the benchmark measures, each part by itself, in this order. */
export const parts = {
  build: "Building the site",
  bytes: "Bytes of pages",
  page: "Opening the timeline",
  filter: "Filtering",
  zoom: "The zoomable timeline",
  rivals: "The same items in other timelines",
  eleventy: "The same number of pages with Eleventy",
  lighthouse: "Lighthouse",
} as const;

export type Part = keyof typeof parts;

export const partNames = Object.keys(parts) as readonly Part[];
