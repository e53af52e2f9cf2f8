import { cookies } from "next/headers";
import { isTheme, type Theme } from "./themes";

/** The theme that this browser was told to have; null: the system's. */
export async function deskTheme(): Promise<Theme | null> {
  const theme = (await cookies()).get("theme")?.value;
  return isTheme(theme) ? theme : null;
}
