import { SaxesParser } from "saxes";
import { kindOf } from "@/publication/addresses/kinds";
import { proposeRetraction } from "@/review/verdict/propose-retraction";
import { appClient } from "../support/database";
import { type Newsroom, publish } from "../support/newsroom";

/** What a data address answers with now, made as the press makes it; null: nothing is there. */
export async function madeAt(address: string): Promise<string | null> {
  const db = await appClient();
  const make = kindOf(address)?.make;
  if (!make) throw new Error(`${address} is not made from data`);
  return (await make(db, address))?.body.toString() ?? null;
}

/** The same where there must be something. */
export async function textAt(address: string): Promise<string> {
  const text = await madeAt(address);
  if (text === null) throw new Error(`there is nothing at ${address}`);
  return text;
}

/** Throws where a strict parser finds fault with the XML. */
export function requireWellFormed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
}

/** Retracts what is published of a claim, with a reason. */
export async function retract({ checker, editor }: Newsroom, claimId: string): Promise<void> {
  const note = {
    language: "ar",
    note: "اعتمدنا على وثيقة مزوّرة.",
    otherLanguage: "en",
    otherNote: "",
  };
  const proposed = await proposeRetraction(checker.actor, { claimId, ...note });
  await publish(editor.actor, { claimId, ...proposed });
}
