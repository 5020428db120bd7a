import { spawn, type ChildProcess } from "node:child_process";
import { rmSync } from "node:fs";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { oddRequests, type OddRequest } from "./odd-requests";
import { get, SITE, writeSite } from "./served-site";

/** How many talk to the server at a time. */
const AT_ONCE = 40;
/** In milliseconds without a byte: where a request was cut short, each would wait for the other. */
const PATIENCE = 250;

/** Far more than a connection holds, so that who leaves in the middle leaves the server with the rest. */
const LONG = { "long.csv": "1,2,3\n".repeat(2_000_000), "long.bin": "\0".repeat(12_000_000) };

let directory: string;
let program: ChildProcess;
let port: number;
let complaints = "";

/** `npm run serve` in a process of its own: only so can one see whether it ends. */
beforeAll(async () => {
  directory = writeSite({ ...SITE, ...LONG });
  const command = ["node_modules/tsx/dist/cli.mjs", "scripts/serve.ts"];
  const environment = { ...process.env, DIST: directory, HOST: "localhost", PORT: "0", BASE_PATH: "" };
  program = spawn(process.execPath, command, { env: environment });
  program.stderr?.on("data", (chunk: Buffer) => (complaints += chunk.toString()));
  port = await new Promise<number>((resolve, reject) => {
    program.stdout?.on("data", (chunk: Buffer) => resolve(Number(/:(\d+)\//.exec(chunk.toString())?.[1])));
    program.on("exit", () => reject(new Error(complaints)));
  });
});

afterAll(() => {
  program.kill();
  rmSync(directory, { recursive: true });
});

/** Sends bytes as they are and gives what came back until one of the two had enough. */
function talk({ bytes, leaves }: OddRequest): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, "localhost", () => socket.write(bytes, "latin1"));
    let answer = "";
    socket.setTimeout(PATIENCE, () => socket.destroy());
    socket.on("data", (chunk) => {
      answer += chunk.toString("latin1");
      if (leaves) socket.resetAndDestroy();
    });
    // The server may break off too; whether it still stands is asked at the end.
    socket.on("error", () => socket.destroy());
    socket.on("close", () => resolve(answer));
  });
}

async function talkAll(requests: readonly OddRequest[]): Promise<string[]> {
  const waiting = [...requests];
  const answers: string[] = [];
  const oneAfterTheOther = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) answers.push(await talk(next));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, oneAfterTheOther));
  return answers;
}

async function expectItStands(): Promise<void> {
  expect(complaints).toBe("");
  expect(program.exitCode).toBeNull();
  expect((await get(port, "/events/")).body.toString()).toBe(SITE["events/index.html"]);
}

function statusesIn(answers: readonly string[]): string[] {
  const found = answers.flatMap((answer) => [...answer.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map((match) => match[1] ?? ""));
  return [...new Set(found)];
}

describe("no request ends the server", () => {
  test("five thousand odd ones, alone and in a row", { timeout: 120_000 }, async () => {
    const statuses = statusesIn(await talkAll(oddRequests(5000)));
    await expectItStands();
    // Or the requests would be too odd to reach what decides about ranges and the rest.
    expect(statuses).toEqual(expect.arrayContaining(["200", "206", "301", "304", "400", "404", "405", "412", "416"]));
    expect(statuses).not.toContain("500");
  });

  test("readers who leave in the middle of a long file, compressed or not", { timeout: 120_000 }, async () => {
    const asked = ["/long.csv", "/long.bin"].flatMap((path) =>
      ["br", "gzip", "identity"].map(
        (coding) => `GET ${path} HTTP/1.1\r\nHost: a\r\nAccept-Encoding: ${coding}\r\n\r\n`,
      ),
    );
    await talkAll(asked.flatMap((bytes) => Array.from({ length: 8 }, () => ({ bytes, leaves: true }))));
    await expectItStands();
  });
});
