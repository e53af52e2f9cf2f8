/** Tells of the first of many alike: the same trouble comes each half second. */
export function onceAMinute(tell: (error: unknown) => void): (error: unknown) => void {
  let toldAt = 0;
  return (error) => {
    if (Date.now() - toldAt < 60_000) return;
    toldAt = Date.now();
    tell(error);
  };
}
