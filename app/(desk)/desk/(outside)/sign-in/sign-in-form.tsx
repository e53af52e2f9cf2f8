"use client";

import { useRouter } from "next/navigation";
import { signIn } from "next-auth/react";
import { useTranslations } from "next-intl";
import { type SubmitEvent, useState, useTransition } from "react";
import { adoptLanguageAction } from "@/app/(desk)/desk/access-actions";
import { Button } from "@/ui/button";
import { TextField } from "@/ui/controls";
import { Notice } from "@/ui/notice";

/**
 * E-mail and password, by next-auth. The refusal says nothing of whether an account exists. `next`: an
 * address of the desk.
 */
export function SignInForm({ next }: { readonly next: string }) {
  const t = useTranslations("desk");
  const router = useRouter();
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, startTransition] = useTransition();

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    startTransition(async () => {
      const { email, password } = Object.fromEntries(form) as Record<string, string>;
      const result = await signIn("credentials", { email, password, redirect: false }).catch(
        () => undefined,
      );
      if (!result) return setProblem(t("signIn.unreachable"));
      if (!result.ok || result.error) return setProblem(sentenceFor(result.error));
      await adoptLanguageAction();
      router.push(next);
      router.refresh();
    });
  }

  function sentenceFor(error: string | undefined | null): string {
    const seconds = Number(/^too-many-tries:(\d+)$/.exec(error ?? "")?.[1]);
    return seconds ? t("signIn.tooMany", { minutes: Math.ceil(seconds / 60) }) : t("signIn.failed");
  }

  return (
    <form onSubmit={send} className="grid gap-4">
      <TextField
        name="email"
        type="email"
        autoComplete="username"
        label={t("signIn.email")}
        required
      />
      <TextField
        name="password"
        type="password"
        autoComplete="current-password"
        label={t("signIn.password")}
        required
      />
      {problem && <Notice tone="danger" role="alert" title={problem} />}
      <Button type="submit" kind="primary" aria-disabled={pending}>
        {pending ? t("form.working") : t("signIn.submit")}
      </Button>
    </form>
  );
}
