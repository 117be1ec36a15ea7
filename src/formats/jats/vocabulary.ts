/** Names under which custom metadata keep what JATS has no element for. */
export const META = { ours: 'cotejo', link: 'cotejo-link' } as const;

/** `content-type` of the space that stands for a hard line break, which JATS does not allow in a paragraph. */
export const LINE_BREAK = 'line-break';
