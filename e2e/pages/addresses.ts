/** Addresses that the tests go to, one for each kind of page. */
export const addresses = {
  home: '/',
  section: '/risques/',
  urgentGuide: '/risques/sextorsion/',
  guide: '/comprendre/affaire-coco/',
  translatedGuide: '/comprendre/chat-sans-inscription/',
  report: '/signaler/',
  search: '/recherche/',
  glossary: '/glossaire/',
  about: '/a-propos/',
  nowhere: '/nulle-part/',
  homeEnglish: '/en/',
  guideEnglish: '/en/understand/chat-without-registration/',
  searchEnglish: '/en/search/',
  nowhereEnglish: '/en/nowhere/',
} as const;
