/** A page on the way to another: its name, and its path after the origin. */
export interface Crumb {
  readonly name: string;
  readonly path: string;
}

/**
 * The way to a page as schema.org has it (BreadcrumbList), the page itself last. `address`: the site's
 * origin.
 */
export function toBreadcrumbList(address: string, crumbs: readonly Crumb[]): object {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: `${address}${path}`,
    })),
  };
}
