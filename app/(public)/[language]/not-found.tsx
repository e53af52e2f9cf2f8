import { NotFoundText } from "../not-found-text";

// What is not there has no language of its own to be told in: it is told in both.
export default function PublicNotFound() {
  return <NotFoundText />;
}
