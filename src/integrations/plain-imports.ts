/** The part of Vite’s own plugin that wraps each `import()`. */
const preloader = 'native:import-analysis-build';

interface NamedPlugin {
  readonly name: string;
  applyToEnvironment?: unknown;
}

/**
 * Leaves `import()` to the browser. Vite wraps each in a preloader, which looks for style sheets that this site does not have:
 * a kilobyte, and one more request, on every page. No option takes it away.
 */
export function plainImports() {
  return {
    name: 'plain-imports',
    apply: 'build' as const,
    configResolved({ plugins }: { readonly plugins: readonly NamedPlugin[] }) {
      for (const plugin of plugins) if (plugin.name === preloader) plugin.applyToEnvironment = () => false;
    },
  };
}
