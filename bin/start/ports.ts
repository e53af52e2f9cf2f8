import net from "node:net";
import { StartProblem } from "../../settings/start-problem";

/** Throws a sentence if nothing can listen on the port, before any long work is begun. */
export async function checkPort(host: string, port: number): Promise<void> {
  const server = net.createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen({ host, port, exclusive: true }, resolve);
    });
  } catch (error) {
    throw explainListenError(error, host, port);
  }
  await new Promise((resolve) => server.close(resolve));
}

function explainListenError(error: unknown, host: string, port: number): unknown {
  const sentence = {
    EADDRINUSE: `Port ${port} is in use: stop what listens there, or set PORT to another.`,
    EACCES: `This account may not listen on port ${port}: set PORT to one above 1023.`,
    EADDRNOTAVAIL: `HOST is ${host}, which is no address of this machine.`,
    ENOTFOUND: `HOST is ${host}, which is no name of this machine.`,
  }[(error as NodeJS.ErrnoException).code ?? ""];
  return sentence === undefined ? error : new StartProblem(sentence);
}
