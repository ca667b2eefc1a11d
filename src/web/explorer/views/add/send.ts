import type { Client } from 'urql';
import { AddDocumentDocument } from '../../generated/graphql.js';
import { base64 } from './base64.js';
import type { State, Upload } from './upload.js';

/** Longer than the server takes at most to read one document. */
const PATIENCE_MS = 150_000;

/** Sends a file and says what became of it; whatever goes wrong is said in words. */
export async function send(client: Client, { file, hints }: Upload): Promise<State> {
  try {
    const input = { fileName: file.name, contentBase64: await base64(file), ...hints };
    const { data, error } = await client.mutation(AddDocumentDocument, { input }, { fetch: patiently });
    const payload = data?.ingestDocument;
    if (payload?.document) {
      const { document, findings, actions } = payload;
      return {
        name: 'done',
        document: document.id,
        title: document.title,
        council: document.council.name,
        findings,
        actions,
      };
    }
    const [problem] = payload?.userErrors ?? [];
    if (problem) return refused(problem.message, problem.code);
    const [said] = error?.graphQLErrors ?? [];
    if (said) return refused(said.message, String(said.extensions.code));
    return refused('The server could not be reached, or broke off. Try again in a moment.', 'BROKEN_OFF');
  } catch (error) {
    return refused(error instanceof Error ? error.message : 'The file cannot be read.');
  }
}

const patiently: typeof fetch = (input, init) => {
  const patience = AbortSignal.timeout(PATIENCE_MS);
  return fetch(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, patience]) : patience });
};

function refused(message: string, code: string | null = null): State {
  return { name: 'refused', message, code };
}
