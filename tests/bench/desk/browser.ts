import type { CDPSession, Page } from "@playwright/test";

/** Bytes of script, as they come over the wire, that a screen loads at first. */
export async function weighScript(page: Page, address: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  const scripts = new Set<string>();
  let bytes = 0;
  session.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script") scripts.add(requestId);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(address, { waitUntil: "load" });
  // What the screen fetches once it works.
  await page.waitForTimeout(1_500);
  await session.detach();
  return bytes;
}

/** Milliseconds from a key or a press to the next frame, for each of those that something was done with. */
export async function watchReactions(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { reactions: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.push(entry.duration);
    }).observe({
      type: "event",
      durationThreshold: 16,
      buffered: false,
    } as PerformanceObserverInit);
  });
  return async () => {
    // The observer is told after the frame.
    await page.waitForTimeout(300);
    return page.evaluate(() => {
      const { reactions } = window as unknown as { reactions: number[] };
      return reactions.splice(0);
    });
  };
}

/** Milliseconds of work on the page's own thread for each of some acts: script, style, layout. */
export async function timeActs(
  session: CDPSession,
  acts: readonly (() => Promise<unknown>)[],
): Promise<number[]> {
  await session.send("Performance.enable");
  const times: number[] = [];
  let before = await taskSeconds(session);
  for (const act of acts) {
    await act();
    const now = await taskSeconds(session);
    times.push((now - before) * 1_000);
    before = now;
  }
  return times;
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
}
