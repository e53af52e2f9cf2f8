import account from "./account.json";
import approval from "./approval.json";
import article from "./article.json";
import claim from "./claim.json";
import common from "./common.json";
import discussion from "./discussion.json";
import evidence from "./evidence.json";
import legal from "./legal.json";
import links from "./links.json";
import linter from "./linter.json";
import live from "./live.json";
import notifications from "./notifications.json";
import overview from "./overview.json";
import palette from "./palette.json";
import people from "./people.json";
import queue from "./queue.json";
import readers from "./readers.json";
import reply from "./reply.json";
import settings from "./settings.json";
import signIn from "./sign-in.json";
import speakers from "./speakers.json";
import takeUp from "./take-up.json";
import verdict from "./verdict.json";

/** The desk's sentences: a file for each room; what several say is in common.json. */
export const desk = {
  ...common,
  account,
  approval,
  article,
  claim,
  discussion,
  evidence,
  legal,
  links,
  linter,
  live,
  notifications,
  overview,
  palette,
  people,
  queue,
  readers,
  reply,
  settings,
  signIn,
  speakers,
  takeUp,
  verdict,
};
