declare namespace App {
  interface Locals {
    /** Language of the page, where its address does not begin with it. */
    locale?: import('./domain/locale.ts').Locale;
    /** Numbers of the sources on the page being rendered, by id, so that an author's component can point to them. */
    sourceNumbers?: ReadonlyMap<string, number>;
    /** True on a page that says « tu » to a teenager. */
    isFamiliar?: boolean;
  }
}
