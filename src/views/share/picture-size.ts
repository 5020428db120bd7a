/** What every picture measures, in pixels: the size that sites which show them ask for. */
export const pictureSize = { width: 1200, height: 630 } as const;
