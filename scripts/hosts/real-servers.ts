import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";

import { caddyfile, type Hosted, nginxConf } from "../../src/hosting/host-servers";

/** A server that other people wrote, as the check starts it. */
interface RealServer {
  readonly name: string;
  /** How one sees that it is there. */
  readonly version: readonly [command: string, ...args: string[]];
  readonly howToInstall: string;
  /** Writes its configuration into a folder, and gives the command that starts it. */
  readonly start: (folder: string, hosted: Hosted) => readonly [command: string, ...args: string[]];
}

export const realServers: readonly RealServer[] = [
  {
    name: "nginx",
    version: ["nginx", "-v"],
    howToInstall: "apt-get install nginx on Debian and Ubuntu, brew install nginx on a Mac",
    start(folder, hosted) {
      const own = join(folder, "site.conf");
      writeFileSync(own, nginxConf(hosted));
      const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
        (place) => `${place}_temp_path ${folder}/${place};`,
      );
      const whole = `daemon off;\nuser ${process.env.USER ?? "root"};\npid ${folder}/nginx.pid;\nevents {}\nhttp {\naccess_log off;\n${places.join("\n")}\ninclude ${own};\n}\n`;
      writeFileSync(join(folder, "nginx.conf"), process.getuid?.() === 0 ? whole : whole.replace(/^user .*\n/m, ""));
      return ["nginx", "-p", folder, "-c", join(folder, "nginx.conf"), "-e", "stderr"];
    },
  },
  {
    name: "Caddy",
    version: ["caddy", "version"],
    howToInstall: "apt-get install caddy on Debian and Ubuntu, brew install caddy on a Mac",
    start(folder, hosted) {
      writeFileSync(join(folder, "Caddyfile"), `{\n\tadmin off\n\tauto_https off\n}\n${caddyfile(hosted)}`);
      return ["caddy", "run", "--config", join(folder, "Caddyfile"), "--adapter", "caddyfile"];
    },
  },
];

export function isInstalled({ version: [command, ...args] }: RealServer): boolean {
  return spawnSync(command, args).error === undefined;
}

/** A server that answers, until it is stopped. */
interface Running {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a server for a built site on a free port.
 * @throws Error with what it says, if it ends before it answers
 */
export async function startServer(server: RealServer, folder: string, site: Omit<Hosted, "port">): Promise<Running> {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const [command, ...args] = server.start(folder, { ...site, port });
  const child = spawn(command, args, {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, HOME: dirname(folder) },
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`${server.name} ended before it answered:\n${said}`);
    await setTimeout(50);
  }
  return { origin: `http://127.0.0.1:${port}`, stop: () => stopped(child, ended) };
}

async function stopped(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill("SIGTERM");
  await ended;
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}
