import net from "node:net";

/**
 * The port a cluster had before if it is free, so that an app which still runs finds its database
 * again after a restart; otherwise any free one.
 */
export async function choosePort(previous: number): Promise<number> {
  return (previous > 0 && (await tryPort(previous))) || tryPort(0);
}

/** Listens for a moment; returns the port, or 0 if it is taken. */
function tryPort(port: number): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", () => resolve(0));
    server.listen(port, "127.0.0.1", () => {
      const address = server.address() as net.AddressInfo;
      server.close(() => resolve(address.port));
    });
  });
}
