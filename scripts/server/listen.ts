import type { Server } from "node:http";

/** How many ports are tried, the asked one included, before giving up. */
const PORTS_TRIED = 20;

/** Listens on the port asked for or, if it is taken, on the next free one. Gives the port; port 0 takes any free one. */
export async function listenOnFreePort(server: Server, host: string, port: number): Promise<number> {
  for (let candidate = port; candidate < port + PORTS_TRIED; candidate++) {
    if (await listens(server, host, candidate)) return portOf(server);
  }
  throw new Error(`The ports ${port} to ${port + PORTS_TRIED - 1} are all taken: set PORT to a free one.`);
}

/** False if the port is taken; any other trouble is thrown. */
function listens(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(error);
    };
    server.once("error", failed);
    server.listen(port, host, () => {
      server.off("error", failed);
      resolve(true);
    });
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server listens on no port.");
  return address.port;
}
