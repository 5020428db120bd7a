import type { Item, Rival } from "./rival";

const PACKAGE = "scripts/bench/compared/node_modules/@knight-lab/timelinejs/dist";

/** TimelineJS3 in a page, as its documentation puts it there, with its data in a file; without its fonts, which it would fetch from other people's servers. */
export const timelineJs: Rival = {
  name: "TimelineJS3",
  filesFor: (items) => [
    ["index.html", page],
    ["font.css", ""],
    ["timeline.json", JSON.stringify({ events: items.map(slideOf) })],
  ],
  copied: [
    ["js/timeline.js", `${PACKAGE}/js/timeline.js`],
    ["css/timeline.css", `${PACKAGE}/css/timeline.css`],
    ["css/icons", `${PACKAGE}/css/icons`],
  ],
  item: ".tl-timemarker",
  showAYear: "",
  area: ".tl-timenav",
  // Above, its markers lie on what one drags.
  dragHeight: 0.9,
  movingPart: ".tl-timemarker",
};

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Timeline</title>
<link rel="stylesheet" href="css/timeline.css">
<script src="js/timeline.js"></script>
</head>
<body>
<div id="timeline-embed" style="width: 100%; height: 600px"></div>
<script>
var options = { font: "font.css" };
window.timeline = new TL.Timeline("timeline-embed", "timeline.json", options);
</script>
</body>
</html>
`;

function slideOf({ id, date, headline, text }: Item): object {
  const [year, month, day] = date.split("-");
  return { unique_id: id, start_date: { year, month, day }, text: { headline, text } };
}
