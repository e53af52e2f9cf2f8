import { useTranslations } from "next-intl";
import { addressAt, timeInDigits } from "@/review/article/time-codes";

/** When it is said in the recording, as a link that leads there where its address allows. */
export function RecordingLink(props: {
  readonly seconds: number;
  readonly address: string | null;
}) {
  const t = useTranslations("desk.article");
  const { seconds, address } = props;
  const time = timeInDigits(seconds);
  return (
    <p className="text-note text-faint">
      {address ? (
        <a
          className="link inline-flex min-h-6 items-center"
          href={addressAt(address, seconds)}
          rel="noreferrer noopener nofollow"
        >
          {t("saidAt", { time })}
        </a>
      ) : (
        t("saidAt", { time })
      )}
    </p>
  );
}
