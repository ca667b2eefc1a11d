import { PassageRole, type ReadDocument } from '../../../src/domain/extraction.js';
import { sha256 } from '../../../src/domain/ids.js';

/** `# heading`, `* item`, `| cell`, `12. numbered paragraph`; anything else is a paragraph. */
export function read(lines: string[], fields: Partial<ReadDocument> = {}): ReadDocument {
  let section: string | null = null;
  const passages = lines.map((line, at) => {
    const [, sign = '', number, text = ''] = /^(?:([#*|])|(\d+)\.)?\s*(.*)$/.exec(line) ?? [];
    const role = ROLES[sign] ?? PassageRole.PARAGRAPH;
    if (role === PassageRole.HEADING) section = text;
    return {
      index: at + 1,
      page: 1 + Math.floor(at / 20),
      section: role === PassageRole.HEADING ? null : section,
      number: number === undefined ? null : Number(number),
      role,
      text,
      sha256: sha256(text),
    };
  });
  return {
    file: 'report.pdf',
    sha256: sha256(lines.join('\n')),
    format: 'pdf',
    title: null,
    passages,
    warnings: [],
    ...fields,
  };
}

const ROLES: Record<string, PassageRole> = { '#': PassageRole.HEADING, '*': PassageRole.ITEM, '|': PassageRole.CELL };
