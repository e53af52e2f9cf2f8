"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { Autocomplete } from "react-aria-components/Autocomplete";
import { Dialog } from "react-aria-components/Dialog";
import { Input } from "react-aria-components/Input";
import { Menu, MenuItem } from "react-aria-components/Menu";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { TextField } from "react-aria-components/TextField";
import { foldForSearch } from "@/language/folding";
import { Shortcut } from "@/ui/button";
import { itemClass } from "@/ui/popover-class";
import { listPageCommands } from "./page-commands";

interface Item {
  readonly id: string;
  readonly label: string;
  readonly keys?: readonly string[];
  run(): void;
}

/** Everything that can be done here and everywhere one can go, by typing a few letters of it. */
export function Palette({ onOpenChange }: { onOpenChange: (isOpen: boolean) => void }) {
  const t = useTranslations("desk.palette");
  const router = useRouter();
  const [typed, setTyped] = useState("");
  // Read once: while this is open, the page behind it is inert.
  const commands = useMemo(() => listPageCommands(), []);
  const folded = foldForSearch(typed);
  const items: Item[] = commands.filter(({ label }) => foldForSearch(label).includes(folded));
  const sought = typed.trim();
  if (sought) {
    const run = () => router.push(`/desk?q=${encodeURIComponent(sought)}`);
    items.push({ id: "search", label: t("searchFor", { text: sought }), run });
  }

  function choose(id: string) {
    onOpenChange(false);
    const item = items.find((candidate) => candidate.id === id);
    // After the dialog has given the focus back.
    if (item) requestAnimationFrame(() => requestAnimationFrame(() => item.run()));
  }

  return (
    <ModalOverlay
      isOpen
      onOpenChange={onOpenChange}
      isDismissable
      className="fixed inset-0 z-40 flex items-start justify-center bg-[rgb(0_0_0/0.45)] p-3 sm:p-[12vh]"
    >
      <Modal className="w-full max-w-[36rem] rounded-card border border-edge bg-raised">
        <Dialog aria-label={t("title")} className="p-2 outline-none">
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <TextField aria-label={t("field")} autoFocus>
              <Input dir="auto" placeholder={t("field")} className="control" />
            </TextField>
            <Menu
              aria-label={t("title")}
              items={items}
              onAction={(id) => choose(String(id))}
              renderEmptyState={() => <p className="px-3 py-4 text-faint">{t("nothing")}</p>}
              className="mt-2 max-h-[50dvh] overflow-y-auto outline-none"
            >
              {(item) => (
                <MenuItem id={item.id} textValue={item.label} className={itemClass}>
                  <bdi>{item.label}</bdi>
                  <span className="flex gap-1">
                    {item.keys?.map((key) => (
                      <Shortcut key={key}>{key}</Shortcut>
                    ))}
                  </span>
                </MenuItem>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
