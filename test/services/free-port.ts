import { once } from "node:events";
import { createServer } from "node:net";

/** Below 32768, where Linux begins to give ports to connections and to who asks for any: a program that binds it later still can. */
const [FIRST, LAST] = [20_000, 32_000];

/** A port of loopback for a program that cannot be asked which one it was given. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = FIRST + Math.floor(Math.random() * (LAST - FIRST));
    const server = createServer();
    const isFree = await once(server.listen(port, "127.0.0.1"), "listening").then(
      () => true,
      () => false,
    );
    if (!isFree) continue;
    server.close();
    await once(server, "close");
    return port;
  }
}
