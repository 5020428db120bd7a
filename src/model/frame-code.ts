import { htmlText } from "./html-text";

/** A frame on another site: what it shows, what it is called for those who do not see it, and its size in CSS pixels. */
export interface Frame {
  /** With its host. */
  readonly src: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

/** The HTML of a frame, to paste. It needs no script; where there is less room, the frame is narrower. */
export function frameCode({ src, title, width, height }: Frame): string {
  const attributes = {
    src,
    title,
    width: String(width),
    height: String(height),
    loading: "lazy",
    style: "border:0;max-width:100%",
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${htmlText(value)}"`);
  return `<iframe ${written.join(" ")}></iframe>`;
}

/** The frame of a filtered view of the timeline. @param siteName the name of the record */
export function timelineFrameOf(src: string, heading: string, siteName: string): Frame {
  return { src, title: `${heading}: warnings and what happened then (${siteName})`, width: 640, height: 900 };
}

/** The frame of two selections side by side, which `title` names. */
export function comparisonFrameOf(src: string, title: string, siteName: string): Frame {
  return { src, title: `${title}, side by side (${siteName})`, width: 640, height: 960 };
}
