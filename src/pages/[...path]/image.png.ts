import type { APIRoute, GetStaticPaths } from 'astro';
import type { Picture } from '../../domain/picture.ts';
import { pictureSvg } from '../../pictures/picture.ts';
import { png } from '../../pictures/png.ts';
import { pictures } from '../../queries/pictures.ts';

export const getStaticPaths = (async () =>
  (await pictures()).map((picture) => ({ params: { path: picture.path.slice(1, -1) || undefined }, props: { picture } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ picture: Picture }> = ({ props }) =>
  new Response(new Uint8Array(png(pictureSvg(props.picture))), { headers: { 'content-type': 'image/png' } });
