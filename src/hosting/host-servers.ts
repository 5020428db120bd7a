import { compressedTypes, expressionOf, type HeaderRule, mediaTypes, otherwiseKept, rulesBelow } from "./header-rules";

/** A Caddyfile for the site. */
export function caddyfile({ base, root, port }: Hosted): string {
  const rules = rulesBelow(base);
  const ruled = rules.filter(({ headers }) => "Cache-Control" in headers).map(({ pattern }) => expressionOf(pattern));
  const where = base === "/" ? "the folder that root names" : `${base.slice(1)} below the folder that root names`;
  return `# Written by the build from src/hosting/header-rules.ts. Put the built site into ${where},
# and your host's name in place of the port: Caddy then gets a certificate by itself.
(compressed) {
	encode {
		gzip
		zstd
		minimum_length 1024
		match {
${compressedTypes.map((type) => `\t\t\theader Content-Type ${type}*`).join("\n")}
		}
	}
}
:${port} {
	root * ${JSON.stringify(root)}
	import compressed
${typeRules}
	@rest not path_regexp ${ruled.join("|")}
	header @rest Cache-Control "${otherwiseKept}"
${rules.map((rule, index) => headerRule(rule, index)).join("\n")}

	# What is for hosts is not for readers.
	@hidden path_regexp (^|/)(\\.[^w]|\\.w[^e]|_headers$)
	error @hidden 404
	file_server
	handle_errors {
		import compressed
		rewrite * ${base}404.html
		header Cache-Control no-cache
		header Content-Type "text/html; charset=utf-8"
		file_server
	}
}
`;
}

function headerRule({ pattern, headers }: ReturnType<typeof rulesBelow>[number], index: number): string {
  const lines = Object.entries(headers).map(([name, value]) => `\theader @rule${index} ${name} "${value}"`);
  return [`\t@rule${index} path_regexp ${expressionOf(pattern)}`, ...lines].join("\n");
}

/** By its ending, as a system's own list may say otherwise; what a rule gives stands behind and takes its place. */
const typeRules = [
  ...Object.entries(mediaTypes.texts).map(([ending, type]) => typeRule(ending, `${type}; charset=utf-8`)),
  ...Object.entries({ ...mediaTypes.smaller, ...mediaTypes.others }).map(([ending, type]) => typeRule(ending, type)),
].join("\n");

function typeRule(ending: string, type: string): string {
  return `\t@${ending} path_regexp \\.${ending}$\n\theader @${ending} Content-Type "${type}"`;
}

/** Where a server finds the site, and where it answers. */
export interface Hosted {
  /** The path below which the site is published, with a slash at either end. */
  readonly base: string;
  /** The folder that holds the built site; below a base path, the folder that holds it under that path. */
  readonly root: string;
  readonly port: number;
}

/** A configuration of nginx for the site: to be included in its `http` block. */
export function nginxConf({ base, root, port }: Hosted): string {
  const rules = rulesBelow(base);
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))].filter(
    (name) => name !== contentType,
  );
  // A page is compressed, and has its charset, in any case.
  const texts = [...new Set(Object.values(mediaTypes.texts).filter(isNoPage)), "application/atom+xml"];
  return `# Written by the build from src/hosting/header-rules.ts. Put ${whereTo(base)},
# set server_name and port, and add your certificate.
${names.map((name) => mapOf(name, rules, base)).join("\n")}
server {
    listen ${port};
    root ${JSON.stringify(root)};
    index index.html;
    absolute_redirect off;
    server_tokens off;
    error_page 404 ${base}404.html;

${names.map((name) => `    add_header ${name} $${variableOf(name)} always;`).join("\n")}

    types {
${Object.entries({ ...mediaTypes.texts, ...mediaTypes.smaller, ...mediaTypes.others })
  .map(([ending, type]) => `        ${type} ${ending};`)
  .join("\n")}
    }
    charset utf-8;
    charset_types ${texts.join(" ")};
    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_min_length 1024;
    gzip_types ${compressedTypes.filter(isNoPage).join(" ")};

    location ${base} {
        try_files $uri $uri/ =404;
    }
    # What is for hosts is not for readers.
    location ~ (^|/)(\\.(?!well-known/)|_headers$) {
        return 404;
    }
${rules.flatMap(typeLocation).join("")}}
`;
}

const contentType = "Content-Type";
const isNoPage = (type: string): boolean => type !== "text/html";

function whereTo(base: string): string {
  return base === "/"
    ? "the built site into the folder that root names"
    : `the built site into ${base.slice(1)} below the folder that root names`;
}

function variableOf(name: string): string {
  return `site_${name.toLowerCase().replaceAll("-", "_")}`;
}

/** The value of a header by the path; nothing is sent where it is empty. */
function mapOf(name: string, rules: readonly HeaderRule[], base: string): string {
  const lines = rules.flatMap(({ pattern, headers }) => {
    const value = headers[name];
    return value === undefined ? [] : [`    "~${expressionOf(pattern)}" "${value}";`];
  });
  const others =
    name === "Cache-Control"
      ? [`    ${base}404.html "no-cache";`, `    default "${otherwiseKept}";`]
      : [`    default "";`];
  return `map $uri $${variableOf(name)} {\n${[...others, ...lines].join("\n")}\n}`;
}

/** The type of a file is no header that could be added, as it would stand beside that by its ending. */
function typeLocation({ pattern, headers }: HeaderRule): string[] {
  const [type = "", charset] = headers[contentType]?.split("; ") ?? [];
  if (type === "") return [];
  return [
    `    location ~ ${expressionOf(pattern)} {
        types { }
        default_type ${type};
        charset ${charset === undefined ? "off" : "utf-8"};
    }
`,
  ];
}
