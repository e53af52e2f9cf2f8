"use client";

import { createContext, type ReactNode, use, useState } from "react";
import { useRangeOfBoxes } from "@/ui/range-of-boxes";

interface Picked {
  readonly ids: ReadonlySet<string>;
  readonly setIds: (ids: ReadonlySet<string>) => void;
  readonly pick: (id: string, isPicked: boolean) => void;
  readonly onClick: ReturnType<typeof useRangeOfBoxes>;
}

const PickedContext = createContext<Picked | null>(null);

/** Which claims or articles of the list are picked. */
export function usePicked(): Picked {
  const picked = use(PickedContext);
  if (!picked) throw new Error("things are picked within Picking");
  return picked;
}

/** A list of which claims or articles can be picked, each by its box, several by Shift. */
export function Picking({ children }: { readonly children: ReactNode }) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const onClick = useRangeOfBoxes();
  const pick = (id: string, isPicked: boolean) =>
    setIds((before) => {
      const after = new Set(before);
      if (isPicked) after.add(id);
      else after.delete(id);
      return after;
    });
  return <PickedContext value={{ ids, setIds, pick, onClick }}>{children}</PickedContext>;
}

/** The box of one of them. */
export function PickBox({ id, label }: { readonly id: string; readonly label: string }) {
  const { ids, pick, onClick } = usePicked();
  return (
    <input
      type="checkbox"
      aria-label={label}
      checked={ids.has(id)}
      onClick={onClick}
      onChange={(event) => pick(id, event.target.checked)}
      className="size-6"
    />
  );
}

/** The box that picks all that the page shows, or none. */
export function PickAll(props: { readonly ids: readonly string[]; readonly label: string }) {
  const { ids, setIds } = usePicked();
  const all = props.ids.length > 0 && props.ids.every((id) => ids.has(id));
  return (
    <label className="flex min-h-8 items-center gap-2 text-note text-faint">
      <input
        type="checkbox"
        checked={all}
        onChange={() => setIds(new Set(all ? [] : props.ids))}
        className="size-6"
      />
      {props.label}
    </label>
  );
}
