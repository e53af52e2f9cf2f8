"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useMemo, useState } from "react";
import { Shortcut } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { listPageCommands } from "./page-commands";
import { singleKeysAreOn, turnSingleKeys } from "./single-keys";

/** The keys that work on this page, and the switch that turns those without Ctrl off. */
export function ShortcutsSheet({ onOpenChange }: { onOpenChange: (isOpen: boolean) => void }) {
  const t = useTranslations("desk.palette");
  const commands = useMemo(() => listPageCommands().filter(({ keys }) => keys.length > 0), []);
  const [on, setOn] = useState(singleKeysAreOn);
  const here = commands.filter(({ everywhere }) => !everywhere);
  const everywhere = commands.filter((command) => command.everywhere);
  return (
    <Dialog isOpen onOpenChange={onOpenChange} title={t("shortcuts")} closeLabel={t("close")} wide>
      <div className="grid gap-6 sm:grid-cols-2">
        <Keys title={t("everywhere")}>
          <Line label={t("title")} keys={["Ctrl", "K"]} />
          <Line label={t("shortcuts")} keys={["?"]} />
          {everywhere.map(({ id, label, keys }) => (
            <Line key={id} label={label} keys={keys} />
          ))}
        </Keys>
        {here.length > 0 && (
          <Keys title={t("here")}>
            {here.map(({ id, label, keys }) => (
              <Line key={id} label={label} keys={keys} />
            ))}
          </Keys>
        )}
      </div>
      <label className="mt-6 flex min-h-6 items-center gap-3">
        <input
          type="checkbox"
          className="size-6"
          checked={on}
          onChange={({ target }) => {
            turnSingleKeys(target.checked);
            setOn(target.checked);
          }}
        />
        {t("singleKeys")}
      </label>
    </Dialog>
  );
}

function Keys({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-2 font-semibold">{title}</h3>
      <dl className="grid gap-1.5">{children}</dl>
    </section>
  );
}

function Line({ label, keys }: { readonly label: string; readonly keys: readonly string[] }) {
  return (
    <div className="flex items-baseline justify-between gap-4">
      <dt>
        <bdi>{label}</bdi>
      </dt>
      <dd className="flex gap-1" dir="ltr">
        {keys.map((key) => (
          <Shortcut key={key}>{key}</Shortcut>
        ))}
      </dd>
    </div>
  );
}
