import { getDocumentProxy } from 'unpdf';
import { BadInput } from '../../../errors.js';

export type OpenPdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Opens a PDF for `use` and closes it again whatever happens. A file that cannot be read is the caller's mistake. */
export async function withPdf<T>(bytes: Uint8Array, use: (pdf: OpenPdf) => Promise<T>): Promise<T> {
  try {
    // pdf.js takes the memory away from its owner and refuses a Buffer, hence the copy.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false });
    try {
      return await use(pdf);
    } finally {
      await pdf.loadingTask.destroy();
    }
  } catch (error) {
    throw reasonOf(error);
  }
}

/** pdf.js tells of its file in exceptions of many kinds, all named so. */
function reasonOf(error: unknown): unknown {
  if (!(error instanceof Error) || !error.name.endsWith('Exception')) return error;
  return new BadInput(
    error.name === 'PasswordException'
      ? 'The PDF is encrypted: save a copy without a password.'
      : 'The file is not a readable PDF: it is damaged, cut short or of another kind.',
  );
}
