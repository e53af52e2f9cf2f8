/**
 * Calls the handler whenever somebody asks this process to end: by a signal, or by ending the shell
 * in which npm runs a script, since npm passes a SIGTERM to that shell and not to us.
 */
export function whenAskedToEnd(handler: () => void): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, handler);
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    handler();
  }, 250);
  watch.unref();
}
