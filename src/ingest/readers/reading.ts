import type { ReadDocument } from '../../domain/extraction.js';

/** What a reader makes of a file's bytes. */
export type Reading = Pick<ReadDocument, 'format' | 'title' | 'passages' | 'warnings'>;
