/** The forms that `check` gives its results in. */
export const checkFormats = ['text', 'json', 'html'] as const;
export type CheckFormat = (typeof checkFormats)[number];
