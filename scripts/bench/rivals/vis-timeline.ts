import type { Item, Rival } from "./rival";

/** Selects what is written on the axis of a drawing by vis-timeline. */
export const visAxis = ".vis-time-axis.vis-foreground .vis-text";

/** The example of vis-timeline's README, with our items in the place of its six. */
export const visTimeline: Rival = {
  name: "vis-timeline alone",
  filesFor: (items) => [["index.html", pageWith(items)]],
  copied: [
    ["vis-timeline.js", "node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js"],
    ["vis-timeline.css", "node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css"],
  ],
  item: ".vis-item",
  showAYear: `timeline.setWindow("2024-01-01", "2025-01-01", { animation: false })`,
  area: ".vis-center",
  dragHeight: 0.4,
  movingPart: visAxis,
};

function pageWith(items: readonly Item[]): string {
  const data = items.map(({ id, headline, date }) => ({ id, content: headline, start: date }));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Timeline</title>
<script src="vis-timeline.js"></script>
<link href="vis-timeline.css" rel="stylesheet">
<style>#visualization { height: 400px; border: 1px solid lightgray; }</style>
</head>
<body>
<div id="visualization"></div>
<script>
var container = document.getElementById("visualization");
var items = new vis.DataSet(${JSON.stringify(data).replaceAll("<", "\\u003c")});
var options = { height: "400px" };
var timeline = new vis.Timeline(container, items, options);
</script>
</body>
</html>
`;
}
