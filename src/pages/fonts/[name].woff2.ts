import type { APIRoute, GetStaticPaths } from 'astro';
import { fonts } from '../../fonts/fonts.ts';

export const getStaticPaths: GetStaticPaths = () =>
  fonts.map(({ file, data }) => ({ params: { name: file.replace(/\.woff2$/, '') }, props: { data } }));

export const GET: APIRoute<{ data: Buffer }> = ({ props }) =>
  new Response(new Uint8Array(props.data), { headers: { 'content-type': 'font/woff2' } });
