/** A bar of 30 columns for a share between 0 and 1. */
export function bar(share: number): string {
  const width = 30;
  const full = Math.round(Math.min(Math.max(share, 0), 1) * width);
  return `[${"█".repeat(full)}${"·".repeat(width - full)}]`;
}
