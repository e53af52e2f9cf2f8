import type { ReactNode } from "react";
import { deskLanguage } from "@/app/(desk)/language";
import { WordsOf, workingRooms } from "@/app/(desk)/words";

export default async function ClaimsLayout({ children }: { readonly children: ReactNode }) {
  return (
    <WordsOf language={await deskLanguage()} rooms={workingRooms}>
      {children}
    </WordsOf>
  );
}
