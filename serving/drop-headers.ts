import type { Step } from "./visit";

/**
 * Headers that only this server or Next itself may set: whoever sent them could pass for a proxy,
 * the press or Next's own routing. The policy is one, since Next takes its nonce from it.
 */
const ours = new RegExp(
  [
    "^(forwarded|content-security-policy(-report-only)?|next-resume)$",
    "^x-(forwarded|middleware|invoke|matched|now|vercel|prerender|action|next-)",
    "^x-(real-ip|client-address|nonce|press-secret|request-id|desk-address|nextjs-data)$",
    "^x-(original-url|rewrite-url|http-method-override)$",
  ].join("|"),
);

/** Takes them off the request. What is needed of them was read before (client-address.ts). */
export const dropHeaders: Step = ({ req }) => {
  for (const name in req.headers) {
    if (ours.test(name)) delete req.headers[name];
  }
  return false;
};
