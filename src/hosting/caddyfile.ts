import { compressedTypes, expressionOf, mediaTypes, otherwiseKept, rulesBelow } from "./header-rules.ts";
import type { Hosted } from "./nginx-conf.ts";

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
