"use client";

import { useTranslations } from "next-intl";
import { type Theme, themes } from "../../themes";
import { switchThemeAction } from "../access-actions";

/** Light, dark, or as the system has it. */
export function ThemeSwitch({ chosen }: { readonly chosen: Theme | null }) {
  const t = useTranslations("desk.palette");
  return (
    <select
      aria-label={t("theme")}
      data-command={t("theme")}
      defaultValue={chosen ?? "system"}
      className="min-h-8 rounded-control border border-transparent bg-transparent px-1 text-note font-semibold text-accent hover:bg-tint"
      onChange={({ target }) => {
        const root = document.documentElement;
        if (target.value === "system") delete root.dataset.theme;
        else root.dataset.theme = target.value;
        switchThemeAction(target.value);
      }}
    >
      {[...themes, "system" as const].map((theme) => (
        <option key={theme} value={theme}>
          {t(`themes.${theme}`)}
        </option>
      ))}
    </select>
  );
}
