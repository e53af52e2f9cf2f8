import type { RuleName } from "../types";
import type { Mention } from "./mention";

export interface Subject {
  readonly mention: Mention;
  readonly rule: RuleName;
  /** Who hands the words on, where that is somebody else. */
  readonly via?: Mention | null;
  /** The subject is nobody that a reader could name (`البعض`, `النظرة الأولى`). */
  readonly isNobody?: boolean;
}
