import { FORMATS, type Paper } from '../../report/paper.ts';
import { text } from '../api/words.ts';
import { Type } from '../type.ts';

/** A file in the format of the paper that was asked for. */
export function fileOf(papers: readonly Paper[]) {
  const types = papers.map((paper) => FORMATS[paper].type.replace(/;.*/, ''));
  const file = (type: string) => Type.Unsafe<Uint8Array>({ contentMediaType: type });
  return {
    description: 'The paper, under a name that says what it is.',
    content: Object.fromEntries(types.map((type) => [type, file(type)])),
    headers: { 'content-disposition': text('The name of the file.') },
  };
}
