import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { findActor } from "@/access/current-actor";
import { SignInForm } from "./sign-in-form";

export default async function SignInPage() {
  if (await findActor()) redirect("/desk");
  const t = await getTranslations("desk.signIn");
  return (
    <div className="grid gap-6">
      <h1 className="text-title font-semibold">{t("title")}</h1>
      <SignInForm />
      <p className="text-note text-faint">{t("forgotten")}</p>
    </div>
  );
}
