/** As in the database; an administrator is not by that an editor. */
export const roles = ["FACT_CHECKER", "EDITOR", "ADMINISTRATOR"] as const;

export type Role = (typeof roles)[number];
