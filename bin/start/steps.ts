/**
 * Does one step of a longer work and shows that it goes on: on a terminal the seconds count in
 * place, elsewhere (a log, CI) a line tells the beginning, every quarter of a minute, and the end.
 */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now();
  const show = process.stdout.isTTY ? showInPlace(name) : showInLines(name);
  show.begin();
  const clock = setInterval(() => show.tick(seconds(began)), 1000);
  try {
    const result = await work();
    show.end(`done in ${seconds(began)}`);
    return result;
  } catch (error) {
    show.end(`failed after ${seconds(began)}`);
    throw error;
  } finally {
    clearInterval(clock);
  }
}

function showInPlace(name: string) {
  const write = (text: string) => process.stdout.write(`\r\u001b[K  ${name} … ${text}`);
  return {
    begin: () => write(""),
    tick: write,
    end: (outcome: string) => process.stdout.write(`\r\u001b[K  ${name}: ${outcome}\n`),
  };
}

function showInLines(name: string) {
  let ticks = 0;
  return {
    begin: () => console.log(`  ${name} …`),
    tick: (elapsed: string) => ++ticks % 15 === 0 && console.log(`  ${name} … ${elapsed}`),
    end: (outcome: string) => console.log(`  ${name}: ${outcome}`),
  };
}

function seconds(since: number): string {
  const elapsed = (Date.now() - since) / 1000;
  return elapsed < 10 ? `${elapsed.toFixed(1)} s` : `${Math.round(elapsed)} s`;
}
