import { type SplitArticle, splitArticle } from "@/splitter";

/** The worker thread's whole work. */
export default function split(text: string): SplitArticle {
  return splitArticle(text);
}
