import type { IncomingMessage } from "node:http";
import ipaddr from "ipaddr.js";

/** Says who makes a request: the address at which a reader or a desk is. */
export type ClientAddress = (req: IncomingMessage) => string;

/**
 * The client's address: the socket's, or, where that is one of the trusted proxies, what these say
 * in X-Forwarded-For. It is read from the end, since everything before the last address that a
 * trusted proxy added may have been made up.
 */
export function clientAddressBehind(trustedProxies: readonly string[]): ClientAddress {
  const networks = trustedProxies.map(toNetwork);
  const isTrusted = (address: string) => {
    const parsed = parse(address);
    return parsed !== null && networks.some((network) => isIn(parsed, network));
  };
  return (req) => {
    const peer = normal(req.socket.remoteAddress ?? "");
    if (networks.length === 0 || !isTrusted(peer)) return peer;
    const chain = String(req.headers["x-forwarded-for"] ?? "").split(",");
    let nearest = peer;
    for (const hop of chain.reverse()) {
      const address = normal(hop.trim());
      if (parse(address) === null) return nearest;
      nearest = address;
      if (!isTrusted(address)) return nearest;
    }
    return nearest;
  };
}

type Address = ReturnType<typeof ipaddr.process>;
type Network = [Address, number];

function toNetwork(text: string): Network {
  if (text.includes("/")) return ipaddr.parseCIDR(text);
  const address = ipaddr.process(text);
  return [address, address.kind() === "ipv4" ? 32 : 128];
}

function isIn(address: Address, [network, bits]: Network): boolean {
  return address.kind() === network.kind() && address.match([network, bits] as never);
}

/** IPv4 within IPv6 (::ffff:10.0.0.1) as what it is. */
function parse(text: string): Address | null {
  return ipaddr.isValid(text) ? ipaddr.process(text) : null;
}

function normal(text: string): string {
  return parse(text)?.toString() ?? text;
}
