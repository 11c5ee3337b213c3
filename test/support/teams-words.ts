/** Words of the cards themselves, where a test needs some. */
export const cardWords = {
  fr: { fieldRequired: 'À remplir.' },
  en: { fieldRequired: 'To be filled in.' },
};

/** Nothing was written that the adapter could find again. */
export const noFiles = {
  find: async () => null,
  gone: { fr: 'Ce fichier n’est plus conservé.', en: 'This file is no longer kept.' },
};
