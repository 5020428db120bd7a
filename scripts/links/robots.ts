/** What a host's robots.txt says to a program: whether it may ask for a path. */
export type Robots = (path: string) => boolean;

interface Rule {
  readonly allows: boolean;
  readonly path: string;
}

/** Reads a robots.txt as RFC 9309 has it: the group that names the program, or else that for all; the longest rule counts. */
export function robotsOf(text: string, agent: string): Robots {
  const groups = groupsIn(text);
  const own = groups.filter(({ agents }) => agents.some((each) => each !== "*" && agent.toLowerCase().includes(each)));
  const chosen = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes("*"));
  const rules = chosen.flatMap((group) => group.rules).filter(({ path }) => path !== "");
  return (path) => {
    const [longest] = rules
      .filter((rule) => matches(rule.path, path))
      .toSorted((one, other) => other.path.length - one.path.length || Number(other.allows) - Number(one.allows));
    return longest?.allows ?? true;
  };
}

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
}

function groupsIn(text: string): Group[] {
  const groups: Group[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [name = "", ...rest] = line.replace(/#.*/, "").split(":");
    const [field, value] = [name.trim().toLowerCase(), rest.join(":").trim()];
    const last = groups.at(-1);
    if (field === "user-agent") {
      if (last?.rules.length === 0) last.agents.push(value.toLowerCase());
      else groups.push({ agents: [value.toLowerCase()], rules: [] });
    } else if (last && (field === "allow" || field === "disallow"))
      last.rules.push({ allows: field === "allow", path: value });
  }
  return groups;
}

function matches(rule: string, path: string): boolean {
  const ends = rule.endsWith("$");
  const parts = (ends ? rule.slice(0, -1) : rule).split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}${ends ? "$" : ""}`).test(path);
}
