"use client";

import dynamic from "next/dynamic";
import { useEffect, useRef, useState } from "react";
import { keyPause, shortcutKey } from "./keys";
import { findPageCommand } from "./page-commands";
import { singleKeysAreOn } from "./single-keys";

// Both come when they are asked for.
const Palette = dynamic(() => import("./palette").then(({ Palette }) => Palette), { ssr: false });
const Sheet = dynamic(
  () => import("./shortcuts-sheet").then(({ ShortcutsSheet }) => ShortcutsSheet),
  {
    ssr: false,
  },
);

type Open = "palette" | "sheet" | null;

/** Listens to the keyboard: Ctrl+K or Command+K for the commands, `?` for the keys, and the keys. */
export function Commands() {
  const [open, setOpen] = useState<Open>(null);
  const pressed = useRef<{ keys: string[]; at: number }>({ keys: [], at: 0 });

  useEffect(() => {
    function listen(event: KeyboardEvent) {
      if (event.defaultPrevented) return;
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.code === "KeyK") {
        event.preventDefault();
        return setOpen("palette");
      }
      const key = shortcutKey(event);
      if (!key) return;
      if (key === "?") return setOpen("sheet");
      if (!singleKeysAreOn()) return;
      const { keys, at } = pressed.current;
      const sequence = event.timeStamp - at < keyPause ? [...keys, key] : [key];
      const run = findPageCommand(sequence) ?? findPageCommand([key]);
      pressed.current = { keys: run ? [] : sequence.slice(-1), at: event.timeStamp };
      if (run) {
        event.preventDefault();
        run();
      }
    }
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);

  useEffect(() => {
    // A button anywhere may open one of the two: <button data-opens="palette">.
    function listen(event: MouseEvent) {
      const asked = (event.target as Element | null)?.closest<HTMLElement>("[data-opens]");
      if (asked) setOpen(asked.dataset.opens as Open);
    }
    document.addEventListener("click", listen);
    return () => document.removeEventListener("click", listen);
  }, []);

  const onOpenChange = (isOpen: boolean) => !isOpen && setOpen(null);
  return (
    <>
      {open === "palette" && <Palette onOpenChange={onOpenChange} />}
      {open === "sheet" && <Sheet onOpenChange={onOpenChange} />}
    </>
  );
}
