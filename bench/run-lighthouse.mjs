import lighthouse from "lighthouse";

// Called with an address and the debugging port of a browser; says the four scores, 0 to 100, on the last line.
const [address, port] = process.argv.slice(2);
const onlyCategories = ["performance", "accessibility", "best-practices", "seo"];
const result = await lighthouse(address, { port: Number(port), output: "json", logLevel: "error", onlyCategories });
if (!result || result.lhr.runtimeError)
  throw new Error(result?.lhr.runtimeError?.message ?? "Lighthouse said nothing.");
const scores = Object.values(result.lhr.categories).map(({ title, score }) => [title, (score ?? 0) * 100]);
console.log(JSON.stringify(Object.fromEntries(scores)));
