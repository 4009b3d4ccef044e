/**
 * The files of `<derriere-le-pseudo>` that were ever published, below /embed/v1/, the latest last, with the hash that the
 * pages of others give them: not a byte of one may change. A correction is another file and another line.
 */
export const elementScripts = [
  { file: 'element-1.0.0.js', integrity: 'sha384-BYc6Ffm3SV2YbecjrBUx/AKctZnFRPHMirCcgVmOHy7bQnHrz39TyGPTWpm3PUIR' },
] as const;
