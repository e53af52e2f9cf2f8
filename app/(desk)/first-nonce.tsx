"use client";

import { useState } from "react";

/**
 * Where React Aria looks for the nonce of the style element that it adds. The page's policy is that
 * of the first answer, so a nonce that comes with a later one (a refresh) is not taken.
 */
export function FirstNonce(props: { readonly nonce: string | undefined }) {
  const [nonce] = useState(props.nonce);
  // A browser hides the value from all but scripts, so hydration finds another one.
  return <meta property="csp-nonce" nonce={nonce} suppressHydrationWarning />;
}
