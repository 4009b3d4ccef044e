import type { APIRoute, GetStaticPaths } from 'astro';
import { builtDataFiles, dataFile } from '../../../open-data/build-files.ts';

export const getStaticPaths = (async () => {
  const names = [...(await builtDataFiles()).keys()].flatMap((name) => /^contacts\/(.+)\.vcf$/.exec(name)?.[1] ?? []);
  return names.map((name) => ({ params: { name } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => dataFile(`contacts/${params['name']}.vcf`);
