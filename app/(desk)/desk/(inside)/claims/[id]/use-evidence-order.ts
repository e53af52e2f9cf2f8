import { useTransition } from "react";
import { orderEvidenceAction } from "./evidence-actions";

/** Puts a claim's evidence in another order. `done` is called when the page has it. */
export function useEvidenceOrder(claimId: string) {
  const [pending, startTransition] = useTransition();
  function put(evidenceIds: readonly string[], done?: () => void): void {
    const form = new FormData();
    form.set("claimId", claimId);
    form.set("evidenceIds", evidenceIds.join(","));
    startTransition(async () => {
      await orderEvidenceAction(form);
      done?.();
    });
  }
  return { put, pending };
}
