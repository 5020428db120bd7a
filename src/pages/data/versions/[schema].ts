import type { APIRoute, GetStaticPaths } from "astro";

import { changeSchemas } from "../../../data-files/changes-now";

/** The JSON Schemas of the files that say what changed in a version. */
export const getStaticPaths = (() =>
  changeSchemas.map(({ name, bytes }) => ({ params: { schema: name }, props: { bytes } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ bytes: Uint8Array }> = ({ props }) => new Response(Uint8Array.from(props.bytes));
