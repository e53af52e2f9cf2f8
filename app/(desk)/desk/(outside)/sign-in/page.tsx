import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { findActor } from "@/access/current-actor";
import { deskAddress } from "@/app/(desk)/desk-address";
import { SignInForm } from "./sign-in-form";

/** `next`: where somebody wanted to go. */
export default async function SignInPage(props: {
  readonly searchParams: Promise<{ next?: unknown }>;
}) {
  const next = deskAddress((await props.searchParams).next);
  if (await findActor()) redirect(next);
  const t = await getTranslations("desk.signIn");
  return (
    <div className="grid gap-6">
      <h1 className="text-title font-semibold">{t("title")}</h1>
      <SignInForm next={next} />
      <p className="text-note text-faint">{t("forgotten")}</p>
    </div>
  );
}
