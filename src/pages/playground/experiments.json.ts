import { getCollection } from 'astro:content';
import { blockDataOf } from '#components/experiment/block-data';

/** What the playground can start from: the data of every experiment, by id. */
export async function GET(): Promise<Response> {
  const experiments = await getCollection('experiments');
  const byId = Object.fromEntries(experiments.map(({ id, data }) => [id, blockDataOf(data)]));
  return Response.json(byId);
}
