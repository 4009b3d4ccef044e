/** Age groups a guide may speak of, in years, both ends included. */
export const ageGroups = ['6-9', '10-12', '13-15', '16-17'] as const;
