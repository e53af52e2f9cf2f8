"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/ui/button";

/** Ends this session's row at once, by next-auth, whose code comes when it is wanted. */
export function SignOutButton() {
  const t = useTranslations("desk.nav");
  return (
    <Button
      type="button"
      kind="plain"
      size="small"
      data-command={t("signOut")}
      onClick={async () => {
        const { signOut } = await import("next-auth/react");
        await signOut({ callbackUrl: "/desk/sign-in" });
      }}
    >
      {t("signOut")}
    </Button>
  );
}
