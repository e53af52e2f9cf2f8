"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useState } from "react";
import { Autocomplete } from "react-aria-components/Autocomplete";
import { Dialog } from "react-aria-components/Dialog";
import { Input } from "react-aria-components/Input";
import { Menu, MenuItem } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { SearchField } from "react-aria-components/SearchField";
import { foldForSearch } from "@/language/folding";
import type { Colleague } from "@/review/discussion/mentions";
import { itemClass, popoverClass } from "@/ui/popover-class";
import { listColleaguesAction } from "./actions";

const fits = (name: string, typed: string) => foldForSearch(name).includes(foldForSearch(typed));

/** Everybody at the desk, to be found by typing or by arrow keys; null where none was chosen. */
export function ColleaguePicker(props: {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onChoose: (name: string | null) => void;
}) {
  const { anchor, onChoose } = props;
  const t = useTranslations("desk.discussion");
  const [colleagues, setColleagues] = useState<Colleague[] | null>(null);
  useEffect(() => {
    listColleaguesAction().then(setColleagues, () => onChoose(null));
  }, [onChoose]);
  if (!colleagues) return null;
  return (
    <Popover
      triggerRef={anchor}
      isOpen
      placement="bottom start"
      onOpenChange={(isOpen) => !isOpen && onChoose(null)}
      className={popoverClass}
    >
      <Dialog aria-label={t("mention")} className="grid gap-1 outline-none">
        <Autocomplete filter={fits}>
          <SearchField autoFocus aria-label={t("findColleague")}>
            <Input dir="auto" className="control" placeholder={t("findColleague")} />
          </SearchField>
          <Menu
            aria-label={t("mention")}
            items={colleagues}
            onAction={(id) => onChoose(colleagues.find((one) => one.id === id)?.name ?? null)}
            renderEmptyState={() => <p className="px-3 py-2 text-note text-faint">{t("nobody")}</p>}
            className="outline-none"
          >
            {({ id, name }) => (
              <MenuItem id={id} textValue={name} className={itemClass}>
                <bdi>{name}</bdi>
              </MenuItem>
            )}
          </Menu>
        </Autocomplete>
      </Dialog>
    </Popover>
  );
}
