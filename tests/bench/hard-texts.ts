/** Texts of so many quotation marks that invite a scan for each, by what is wrong with them. */
export const hardTexts: readonly [reason: string, write: (marks: number) => string][] = [
  ["nested", (marks) => "“a ".repeat(marks / 2) + "b” ".repeat(marks / 2)],
  ["nested, three kinds", (marks) => "«a “b ‹c ".repeat(marks / 6) + "d› e” f» ".repeat(marks / 6)],
  [
    "nested, in Arabic after a cue",
    (marks) => `قال سالم ${"«أن ".repeat(marks / 2)}${"ب» ".repeat(marks / 2)}`,
  ],
  ["opened only", (marks) => "“word ".repeat(marks)],
  ["opened only, after a cue each", (marks) => "قال سالم إن «السفن ".repeat(marks)],
  ["opened only, a passage each", (marks) => "“word\n\n".repeat(marks)],
  ["closed only", (marks) => "word” ".repeat(marks)],
  ["closed only, before a cue each", (marks) => "word” he said, ".repeat(marks)],
  ["closed before opened", (marks) => "word” “word ".repeat(marks / 2)],
  ["straight, odd", (marks) => 'word "word '.repeat(marks - 1)],
  ["straight, with nothing between", (marks) => '"'.repeat(marks)],
  ["straight single", (marks) => "'word ".repeat(marks)],
  ["parentheses after a cue each", (marks) => "قال سالم: (كلام ".repeat(marks)],
];
