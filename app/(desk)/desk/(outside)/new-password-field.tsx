import { getTranslations } from "next-intl/server";
import { FormText } from "@/app/(desk)/form/fields";

/** The field in which a new password is chosen. */
export async function NewPasswordField() {
  const t = await getTranslations("desk.links");
  return (
    <FormText
      name="password"
      type="password"
      autoComplete="new-password"
      label={t("newPassword")}
      hint={t("passwordHint")}
      required
    />
  );
}
