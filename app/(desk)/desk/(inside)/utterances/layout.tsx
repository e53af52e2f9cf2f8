import type { ReactNode } from "react";
import { deskLanguage } from "@/app/(desk)/language";
import { Words, workingRooms } from "@/app/(desk)/words";

export default async function UtterancesLayout({ children }: { readonly children: ReactNode }) {
  return (
    <Words language={await deskLanguage()} rooms={workingRooms}>
      {children}
    </Words>
  );
}
