export { MAX_QUERY } from '../../graph/full-text.js';
