/**
 * Of the context at https://schema.org the terms that this site uses, as they stand there. Nothing else
 * has a meaning in it: a term that schema.org does not have is lost on the way, which a test can see.
 */
const address = (name: string) => ({ "@id": `schema:${name}`, "@type": "@id" });
const date = (name: string) => ({ "@id": `schema:${name}`, "@type": "Date" });
const plain = (name: string) => ({ "@id": `schema:${name}` });

const types = [
  ..."BreadcrumbList Claim ClaimReview CorrectionComment CreativeWork Date ItemList".split(" "),
  ..."ListItem NewsArticle Organization Person Rating".split(" "),
];
const properties = [
  ..."alternateName appearance author bestRating claimReviewed correction firstAppearance".split(
    " ",
  ),
  ..."inLanguage item itemListElement itemReviewed name numberOfItems position publisher".split(
    " ",
  ),
  ..."ratingValue reviewBody reviewRating text worstRating".split(" "),
];

export const schemaOrgContext = {
  "@context": {
    schema: "http://schema.org/",
    type: "@type",
    id: "@id",
    ...Object.fromEntries([...types, ...properties].map((name) => [name, plain(name)])),
    url: address("url"),
    sameAs: address("sameAs"),
    datePublished: date("datePublished"),
    dateModified: date("dateModified"),
  },
};
