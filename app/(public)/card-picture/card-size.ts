/** As https://ogp.me and the platforms' guides have it. */
export const cardSize = { width: 1200, height: 630 } as const;
