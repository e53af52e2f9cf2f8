"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { followScroll } from "./follow-scroll";
import { handOf, keysInOrder, takeInHand } from "./hand";
import { spreadSigns } from "./spread-signs";

/**
 * Text and list beside each other, each jumping to the other. Nothing is rendered again: what is in
 * hand is an attribute that this sets on the elements that the server made.
 */
export function ArticleStage({ children }: { readonly children: ReactNode }) {
  const stage = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const root = stage.current;
    if (!root) return;
    const stops = [spreadSigns(root), followScroll(root)];
    const fromAddress = () => {
      const key = keyOfHash(window.location.hash) ?? handOf(root);
      if (key) takeInHand(root, key, { scroll: "none" });
    };
    const onClick = (event: MouseEvent) => onPress(root, event);
    window.addEventListener("hashchange", fromAddress);
    root.addEventListener("click", onClick);
    fromAddress();
    return () => {
      for (const stop of stops) stop();
      window.removeEventListener("hashchange", fromAddress);
      root.removeEventListener("click", onClick);
    };
  });

  return (
    <div ref={stage} data-stage>
      {children}
    </div>
  );
}

function keyOfHash(hash: string): string | null {
  const [, place, position] = /^#(text|utterance|narration|text-narration)-(\d+)$/.exec(hash) ?? [];
  if (!place) return null;
  return `${place.endsWith("narration") ? "n" : "u"}${position}`;
}

/** A click on marked words, a sign, or one of the buttons that lead on. Other links are the browser's. */
function onPress(root: HTMLElement, event: MouseEvent): void {
  const target = event.target as Element;
  const step = target.closest<HTMLElement>("[data-step]")?.dataset.step;
  if (step) {
    stepThrough(root, Number(step));
    return;
  }
  const sign = target.closest<HTMLElement>("[data-sign]")?.dataset.sign;
  if (sign) {
    // The browser would scroll the page too, and the words out of sight.
    event.preventDefault();
    takeInHand(root, sign, { scroll: "list", focus: true });
    return;
  }
  const run = target.closest<HTMLElement>("[data-u]");
  // Whoever selects words, or edits some, does not mean to jump.
  if (!run || !window.getSelection()?.isCollapsed || root.querySelector("[data-drafting]")) return;
  const key = run.dataset.u?.split(" ").at(-1);
  if (key) takeInHand(root, key, { scroll: "list" });
}

/** To the next or the one before, in the order of the list. */
function stepThrough(root: HTMLElement, step: number): void {
  const keys = keysInOrder(root);
  const now = keys.indexOf(handOf(root) ?? "");
  const next = keys[now === -1 && step < 0 ? keys.length - 1 : now + step];
  if (next) takeInHand(root, next, { scroll: "both", focus: true });
}
