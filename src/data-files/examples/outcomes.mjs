const data = "https://record.example/data/";
const { rows } = await (await fetch(`${data}warnings.json`)).json();

// A withdrawn warning has no outcome.
const judged = rows.filter(({ lineStatus }) => lineStatus !== null);
const counts = new Map();
for (const { lineStatus } of judged) counts.set(lineStatus, (counts.get(lineStatus) ?? 0) + 1);
for (const status of [...counts.keys()].sort()) console.log(status, counts.get(status));
