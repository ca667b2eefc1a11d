/** Where a document was published: at the page of a passage, where the document is a PDF. */
export function publicPage(
  { url, fileName }: { url?: string | null | undefined; fileName?: string | null | undefined },
  page: number | null | undefined,
): string | null {
  if (!url) return null;
  const pdf = /\.pdf$/i.test(fileName ?? url);
  return pdf && page ? `${url}#page=${page}` : url;
}
