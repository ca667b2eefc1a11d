import type { Config } from '../config.js';
import type { Extractor } from '../ingest/extract/extractor.js';
import { openAiCompatibleExtractor } from '../ingest/extract/openai-compatible.js';
import { rulesExtractor } from '../ingest/extract/rules.js';

/** The extractor that is configured: an endpoint that is named, else the rules that ship with the product. */
export function chosenExtractor({ extractor }: Config): Extractor {
  return extractor ? openAiCompatibleExtractor(extractor) : rulesExtractor;
}
