/** Readers in a slot of so many milliseconds who are a crowd, and the milliseconds that one of it may wait. */
const crowd = { readers: 50, slot: 50, patience: 25 };

/**
 * Lets the desk pass through a crowd of readers: who comes in one while somebody at the desk waits for an
 * answer is answered a moment later. The thread that sends thousands of pages a second renders the
 * desk's too, and would come to it only between them. Without a crowd nobody waits. `clock`: milliseconds.
 */
export function lettingDeskPass(
  isDeskAtWork: () => boolean,
  clock: () => number = () => performance.now(),
): (answer: () => void) => void {
  let slot = 0;
  let here = 0;
  let before = 0;
  let waiting: (() => void)[] = [];
  const answerAll = () => {
    const all = waiting;
    waiting = [];
    for (const answer of all) answer();
  };
  return (answer) => {
    const now = Math.floor(clock() / crowd.slot);
    if (now !== slot) {
      before = now === slot + 1 ? here : 0;
      slot = now;
      here = 0;
    }
    here += 1;
    if (before < crowd.readers || !isDeskAtWork()) answer();
    else if (waiting.push(answer) === 1) setTimeout(answerAll, crowd.patience);
  };
}
