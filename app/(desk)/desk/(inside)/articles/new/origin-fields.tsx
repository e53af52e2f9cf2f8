import { getTranslations } from "next-intl/server";
import { FormText } from "@/app/(desk)/form/fields";
import type { TextKind } from "@/review/article/receive-article";

/** Where a text of this kind is from; all of it may stay empty. */
export async function OriginFields(props: {
  readonly kind: TextKind;
  /** What a reader told of it. */
  readonly found: {
    readonly address: string | null;
    readonly pictureAddress: string | null;
  } | null;
}) {
  const { kind, found } = props;
  const t = await getTranslations("desk");
  const optional = t("form.optional");
  const isRecorded = kind === "VIDEO" || kind === "RADIO" || kind === "SPEECH";
  const hasPicture = kind === "PICTURE" || kind === "POST" || kind === "MESSAGE";
  return (
    <div className="grid gap-4">
      <FormText
        name="title"
        label={t("article.title")}
        hint={t("article.titleHint")}
        optional={optional}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <FormText
          name="outlet"
          label={t(`article.outlets.${kind}`)}
          optional={optional}
          className="sm:self-end"
        />
        <FormText
          name="publishedOn"
          label={t(isRecorded ? "article.saidOn" : "article.publishedOn")}
          hint={t("article.publishedOnHint")}
          optional={optional}
          inputMode="numeric"
        />
      </div>
      {isRecorded && (
        <FormText
          name="recordingAddress"
          type="url"
          label={t("article.recordingAddress")}
          hint={t("article.recordingAddressHint")}
          optional={optional}
        />
      )}
      {hasPicture && (
        <FormText
          name="pictureAddress"
          type="url"
          label={t("article.pictureAddress")}
          defaultValue={found?.pictureAddress ?? undefined}
          optional={optional}
        />
      )}
      <FormText
        name="address"
        type="url"
        label={t("article.address")}
        defaultValue={found?.address ?? undefined}
        hint={t("article.addressHint")}
        optional={optional}
      />
    </div>
  );
}
