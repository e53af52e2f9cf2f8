/** A theme that somebody chose; without one the system's holds. */
export const themes = ["light", "dark"] as const;

export type Theme = (typeof themes)[number];

/** Whether a cookie's value names a theme. */
export function isTheme(value: string | undefined): value is Theme {
  return themes.includes(value as Theme);
}
