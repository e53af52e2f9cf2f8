import type { Language } from "./languages";
import type { Messages } from "./messages";

// A key that does not exist fails the type-check wherever it is asked for.
declare module "next-intl" {
  interface AppConfig {
    Locale: Language;
    Messages: Messages;
  }
}
