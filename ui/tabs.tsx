"use client";

import type { ReactNode } from "react";
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from "react-aria-components/Tabs";

export interface TabChoice {
  readonly id: string;
  readonly label: ReactNode;
  readonly children: ReactNode;
}

/** Several views of one thing in one place. What is in a panel that is not chosen stays mounted. */
export function Tabs(props: {
  readonly label: string;
  readonly tabs: readonly TabChoice[];
  readonly chosen?: string;
}) {
  return (
    <AriaTabs {...(props.chosen && { defaultSelectedKey: props.chosen })}>
      <TabList
        aria-label={props.label}
        className="mb-4 flex flex-wrap gap-1 border-b border-line print:hidden"
      >
        {props.tabs.map(({ id, label }) => (
          <Tab
            key={id}
            id={id}
            className="-mb-px min-h-9 cursor-pointer border-b-2 border-transparent px-3 py-1.5 text-ui text-faint outline-none data-focus-visible:outline-2 data-focus-visible:outline-accent data-hovered:text-ink data-selected:border-accent data-selected:font-semibold data-selected:text-ink"
          >
            {label}
          </Tab>
        ))}
      </TabList>
      {props.tabs.map(({ id, children }) => (
        <TabPanel
          key={id}
          id={id}
          shouldForceMount
          className="outline-none data-focus-visible:outline-2 data-focus-visible:outline-accent data-inert:hidden print:block!"
        >
          {children}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
