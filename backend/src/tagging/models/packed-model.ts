import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { ModelFile } from '../topics/classifier.js';

/** A model as few bytes, for the database. */
export const pack = (model: ModelFile): Promise<Buffer> => promisify(gzip)(JSON.stringify(model));

/** The model that was packed. */
export async function unpack(bytes: Buffer): Promise<ModelFile> {
  return JSON.parse((await promisify(gunzip)(bytes)).toString()) as ModelFile;
}
