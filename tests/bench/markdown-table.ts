/** A Markdown table, its columns padded so that it can be read as it stands. Numbers go to the right. */
export function markdownTable(titles: readonly string[], rows: readonly (readonly string[])[]) {
  const widths = titles.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const isNumber = titles.map((_, column) =>
    rows.every((row) => /^([\d(<>≥≤]|–$)/.test(row[column] ?? "")),
  );
  const pad = (cell: string, column: number) =>
    isNumber[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
  const line = (cells: readonly string[]) => `| ${cells.map(pad).join(" | ")} |`;
  const rule = widths.map(
    (width, column) => "-".repeat(width - 1) + (isNumber[column] ? ":" : "-"),
  );
  return [line(titles), `| ${rule.join(" | ")} |`, ...rows.map(line)].join("\n");
}
