import { defineMdastPlugin } from 'satteri';
import { frenchTypography } from '../domain/typography.ts';

/** Markdown plugin that prints the prose of French files, those under a `/fr/` folder, with French typography. */
export const frenchTypographyPlugin = ({ fileURL }: { readonly fileURL: URL | undefined }) =>
  fileURL?.pathname.includes('/fr/')
    ? defineMdastPlugin({
        name: 'french-typography',
        text(node, context) {
          const printed = frenchTypography(node.value);
          if (printed !== node.value) context.setProperty(node, 'value', printed);
        },
      })
    : null;
