/**
 * Something a person has to put right before the workbench can run: a wrong variable, a busy port,
 * a disk that cannot be written. Its message is one sentence a person understands (or one a line);
 * commands print that sentence alone, without a stack, and exit with a code other than zero.
 */
export class StartProblem extends Error {
  override readonly name = "StartProblem";
}
