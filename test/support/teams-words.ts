/** Words of the cards themselves, where a test needs some. */
export const cardWords = {
  fr: { fieldRequired: 'À remplir.' },
  en: { fieldRequired: 'To be filled in.' },
};
