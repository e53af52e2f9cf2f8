// The walls: who may import whom. bin/boundaries.mjs runs this; tests/walls.test.ts proves that each
// wall stands. Imports run down only:
//   app → publication → review → access → trail → prisma, review → splitter, app → ui
//   app → notification → review, app → live → access, app → readers → review
// server.ts and serving/, its parts, stand beside app and reach it through Next alone.

/** A wall: what matches `from` may not import what matches `to`. */
const wall = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

/** A path that begins with one of these folders (or is that file). */
const any = (...names) => `^(${names.join("|")})(/|\\.ts$)`;

const web = "(^|node_modules/)(next|next-auth|next-intl|react|react-dom)(/|$)";
const database = "^prisma/|(^|node_modules/)(@prisma/|pg/)";

module.exports = {
  forbidden: [
    wall(
      "no-cycles",
      "Files that import each other are one file.",
      { pathNot: "^prisma/generated/" },
      { circular: true },
    ),
    wall("no-dead-ends", "An import that leads nowhere.", {}, { couldNotResolve: true }),

    wall(
      "splitter-imports-nothing",
      "Neither a room, nor npm, nor node:, so that it runs anywhere.",
      { path: "^splitter/" },
      { pathNot: "^splitter/" },
    ),
    wall(
      "splitter-has-one-door",
      "Import @/splitter.",
      { pathNot: any("splitter", "tests") },
      { path: "^splitter/", pathNot: "^splitter/index\\.ts$" },
    ),
    wall(
      "splitter-is-for-review",
      "Everybody else asks review/ for utterances.",
      { pathNot: any("splitter", "review", "bin", "tests") },
      { path: "^splitter/" },
    ),

    wall(
      "language-and-settings-know-no-room",
      "Everybody reads them, so they read nobody.",
      { path: any("language", "settings") },
      { path: "^(?!language/|settings/|node_modules/)[^/]+/.*\\.tsx?$" },
    ),
    wall(
      "language-knows-no-settings",
      "Words do not depend on where the workbench runs.",
      { path: any("language") },
      { path: any("settings") },
    ),

    wall(
      "trail-is-below-access",
      "The trail is told who acted.",
      { path: any("trail") },
      { path: any("access", "review", "publication", "app", "ui", "splitter") },
    ),
    wall(
      "access-is-below-review",
      "Who may what is asked, and asks nobody.",
      { path: any("access") },
      { path: any("review", "publication", "app", "ui", "splitter") },
    ),
    wall(
      "review-is-below-publication",
      "A fact-check does not know how it will be shown.",
      { path: any("review") },
      { path: any("publication", "app", "ui") },
    ),
    wall(
      "nobody-below-knows-who-is-told",
      "Acts are read off the trail; whoever does one tells nobody.",
      { path: any("prisma", "trail", "access", "review", "publication", "splitter") },
      { path: any("live", "notification") },
    ),
    wall(
      "live-and-notification-are-below-app",
      "Callable from a script, and each without the other.",
      { path: any("live", "notification") },
      { path: any("app", "ui", "splitter") },
    ),
    wall(
      "live-carries-ids",
      "It says that something was done; what it was is asked of review/.",
      { path: any("live") },
      { path: any("review", "publication", "notification") },
    ),
    wall(
      "readers-are-below-app",
      "What readers send and are told is no part of what is published.",
      { path: any("readers") },
      { path: any("app", "ui", "publication", "live", "notification", "splitter") },
    ),
    wall(
      "nobody-below-knows-readers",
      "Messages are worked on at the desk; nothing follows from them by itself.",
      {
        path: any(
          "prisma",
          "trail",
          "access",
          "review",
          "publication",
          "splitter",
          "live",
          "notification",
        ),
      },
      { path: any("readers") },
    ),
    wall(
      "publication-is-below-app",
      "Callable from a script.",
      { path: any("publication") },
      { path: any("app", "ui") },
    ),
    wall(
      "policy-is-pure",
      "Who may do what is a table.",
      { path: "^access/policy" },
      { pathNot: "^access/(policy|roles)" },
    ),

    wall(
      "database-behind-the-domain",
      "Pages and primitives never query.",
      {
        pathNot: any(
          "access",
          "review",
          "publication",
          "trail",
          "live",
          "notification",
          "readers",
          "prisma",
          "seeds",
          "server",
          "serving",
          "bin",
          "tests",
          "prisma\\.config",
        ),
      },
      { path: database },
    ),
    wall(
      "domain-knows-no-web",
      "Callable from a script.",
      { path: any("review", "trail", "publication", "live", "notification", "readers") },
      { path: web },
    ),

    wall(
      "ui-could-ship-elsewhere",
      "Primitives know no claim.",
      { path: any("ui") },
      {
        path: any(
          "app",
          "publication",
          "review",
          "access",
          "trail",
          "splitter",
          "live",
          "notification",
          "readers",
        ),
      },
    ),
    wall(
      "public-is-not-the-desk",
      "What readers see comes from publication/ alone.",
      { path: "^app/\\(public\\)/" },
      { path: "^app/\\(desk\\)/|^review/|^access/|^trail/|^live/|^notification/" },
    ),
    wall(
      "nobody-imports-app",
      "Routes are the top.",
      { pathNot: any("app", "tests") },
      { path: any("app") },
    ),
    wall(
      "server-is-thin",
      "The one process: a list of what holds for every request.",
      { path: any("server", "serving") },
      { path: any("app", "ui", "review", "trail", "readers", "splitter", "seeds", "bin") },
    ),
    wall(
      "seeds-act-through-the-domain",
      "What a person could have done, by the same functions.",
      { path: any("seeds") },
      { path: any("app", "ui", "bin", "server") },
    ),
    wall(
      "nobody-imports-commands",
      "Commands use the rooms, not the other way round.",
      { pathNot: any("bin", "tests", "prisma\\.config") },
      { path: any("bin", "server") },
    ),
    wall(
      "serving-is-the-servers",
      "What holds for every request is arranged in server.ts.",
      { pathNot: any("serving", "server", "tests") },
      { path: any("serving") },
    ),
    wall(
      "nobody-imports-seeds",
      "Demonstration data is for commands and tests.",
      { pathNot: any("seeds", "bin", "tests") },
      { path: any("seeds") },
    ),
    wall(
      "nobody-imports-tests",
      "Tests are the outermost.",
      { pathNot: any("tests", "playwright\\.config", "vitest\\.config") },
      { path: any("tests") },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^\\.next/|^\\.build/" },
    // Types cross walls too.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".cjs", ".json"],
    },
  },
};
