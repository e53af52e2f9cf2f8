"use client";

import { signOut } from "next-auth/react";
import { useTranslations } from "next-intl";
import { Button } from "@/ui/button";

/** Ends this session's row at once, by next-auth. */
export function SignOutButton() {
  const t = useTranslations("desk.nav");
  return (
    <Button
      type="button"
      kind="plain"
      size="small"
      onClick={() => signOut({ callbackUrl: "/desk/sign-in" })}
    >
      {t("signOut")}
    </Button>
  );
}
