/** The id on the claim's page of the place (review/linter/places.ts) that something is about. */
export function anchorOf(place: string): string {
  const [what = "", ...rest] = place.split(/[.:]/);
  switch (what) {
    case "wording":
      return `wording-${rest[0]}`;
    case "texts":
      return `${rest[1]}-${rest[0]}`;
    case "evidence":
      return "evidence";
    case "attribution":
    case "content":
    case "counterSearch":
      return "verdict";
    case "reply":
      return "reply";
    default:
      return "words";
  }
}
