"use client";

import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { ToggleButton } from "react-aria-components/ToggleButton";
import { Button } from "@/ui/button";
import { TextField } from "@/ui/controls";
import { popoverClass } from "@/ui/popover-class";

/** Puts a link on the selected words, changes it or takes it away. */
export function LinkButton({ editor, className }: { editor: Editor; className: string }) {
  const t = useTranslations("desk.verdict.editor");
  const [isOpen, setOpen] = useState(false);
  const [wrong, setWrong] = useState(false);
  const current = editor.getAttributes("link").href as string | undefined;

  function set(address: string): void {
    const isWeb = URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
    setWrong(!isWeb);
    if (!isWeb) return;
    const { empty } = editor.state.selection;
    const chain = editor.chain().focus().extendMarkRange("link");
    if (empty && !current) {
      const marks = [{ type: "link", attrs: { href: address } }];
      chain.insertContent({ type: "text", text: address, marks }).run();
    } else chain.setLink({ href: address }).run();
    setOpen(false);
  }

  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <ToggleButton aria-label={t("link")} isSelected={Boolean(current)} className={className}>
        <span title={t("link")}>
          <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4">
            <path
              d="M6.5 9.5l3-3M7 4.5l1.2-1.2a3.1 3.1 0 0 1 4.4 4.4L11.4 9M9 11.5l-1.2 1.2a3.1 3.1 0 0 1-4.4-4.4L4.6 7"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.5"
              strokeLinecap="round"
            />
          </svg>
        </span>
      </ToggleButton>
      <Popover className={popoverClass}>
        <Dialog aria-label={t("link")} className="grid w-80 max-w-full gap-3 p-3 outline-none">
          <LinkFields
            current={current ?? ""}
            error={wrong ? t("linkWrong") : undefined}
            onSet={set}
            onRemove={() => {
              editor.chain().focus().extendMarkRange("link").unsetLink().run();
              setOpen(false);
            }}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** No form: this one stands within the verdict's, and forms do not nest. */
function LinkFields(props: {
  readonly current: string;
  readonly error: string | undefined;
  readonly onSet: (address: string) => void;
  readonly onRemove: () => void;
}) {
  const t = useTranslations("desk.verdict.editor");
  const [address, setAddress] = useState(props.current);
  return (
    <>
      <TextField
        name="link-address"
        type="url"
        label={t("linkAddress")}
        error={props.error}
        value={address}
        placeholder="https://"
        onChange={(event) => setAddress(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          props.onSet(address);
        }}
      />
      <div className="flex gap-2">
        <Button type="button" kind="primary" size="small" onClick={() => props.onSet(address)}>
          {t("setLink")}
        </Button>
        {props.current && (
          <Button type="button" kind="quiet" size="small" onClick={props.onRemove}>
            {t("removeLink")}
          </Button>
        )}
      </div>
    </>
  );
}
