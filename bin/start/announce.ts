import type { DemoSignIn } from "./demonstration";

/** Prints where the site is and, in a demonstration, how to sign in. */
export function announce(address: string, signIns: DemoSignIn[]): void {
  console.log(`
The workbench is ready.

  For readers   ${address}/ar   ${address}/en
  The desk      ${address}/desk
`);
  if (signIns.length === 0) return;
  console.log("Demonstration accounts, for this machine alone:\n");
  const nameWidth = widest(signIns.map(({ name }) => name));
  const emailWidth = widest(signIns.map(({ email }) => email));
  for (const { name, email, password, roles } of signIns) {
    const who = `${name.padEnd(nameWidth)}  ${email.padEnd(emailWidth)}`;
    console.log(`  ${who}  ${password}  ${roles.join(", ")}`);
  }
  console.log("\nCtrl-C stops it; the data is kept.");
}

/** Prints the address at which the first administrator sets up the newsroom. */
export function announceSetup(address: string, path: string): void {
  console.log(
    `\nThis newsroom has no administrator yet. Set it up at this address, which works once:\n\n` +
      `  ${address}${path}\n`,
  );
}

function widest(texts: string[]): number {
  return Math.max(...texts.map((text) => text.length));
}
