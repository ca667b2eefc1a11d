import chardet from 'chardet';
import iconv from 'iconv-lite';

/** Text in the charset that its bytes speak for, without byte order mark. */
export interface DecodedText {
  text: string;
  /** As people call it, such as `UTF-8` or `windows-1252`. */
  charset: string;
}

/** Decodes UTF-8, UTF-16 with or without byte order mark, and what else the bytes look like; `declared` breaks doubts. */
export function decodeText(bytes: Uint8Array, declared: string | null = null): DecodedText {
  const wide = utf16(bytes);
  if (wide) return decoded(bytes, wide);
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null) return { text: utf8, charset: 'UTF-8' };
  return decoded(bytes, declared && iconv.encodingExists(declared) ? declared : guess(bytes));
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function utf16(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE';
  // English in UTF-16 has a zero in nearly every second byte, and no other charset has.
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd < sample.length * 0.3) return null;
  if (even === 0) return 'UTF-16LE';
  return odd === 0 ? 'UTF-16BE' : null;
}

/** "Council’s" or quoted words as an old Mac writes them; read as windows-1252 they are no English. */
const MAC = /[a-z]\xd5(?:s|t|re|ve|ll)\b|\xd2[A-Za-z][^\xd2]*[a-z.,]\xd3/;

function guess(bytes: Uint8Array): string {
  const sample = Buffer.from(bytes.subarray(0, 200_000));
  if (MAC.test(sample.toString('latin1'))) return 'macintosh';
  const name = chardet.detect(sample);
  // What calls itself ISO-8859-1 or ASCII is windows-1252 in practice: the WHATWG reads all three as one.
  if (!name || /^(ASCII|ISO-8859-1)$/i.test(name) || !iconv.encodingExists(name)) return 'windows-1252';
  return name;
}

function decoded(bytes: Uint8Array, charset: string): DecodedText {
  // TextDecoder is not used here: Node 20's reads windows-1252 as ISO-8859-1.
  return { text: iconv.decode(Buffer.from(bytes), charset), charset };
}
