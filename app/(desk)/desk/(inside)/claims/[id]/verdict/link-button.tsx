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
        <span aria-hidden="true" title={t("link")}>
          ⛓
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
