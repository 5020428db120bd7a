import { listenOnFreePort } from "../../server/listen";
import { createSiteServer } from "../../server/site-server";

/** Where the first port is tried. */
const PORT = 4600;

/** Serves a folder as `npm run serve` does while something is done with its address. */
export async function withServer<Found>(directory: string, act: (address: string) => Promise<Found>): Promise<Found> {
  const server = createSiteServer({ directory });
  const port = await listenOnFreePort(server, "localhost", PORT);
  try {
    return await act(`http://localhost:${port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
