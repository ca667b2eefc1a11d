const UNITS: Record<string, number> = { B: 1e-6, kB: 1e-3, MB: 1, GB: 1e3 };

/** How far Maven is, in words: what it has downloaded, then what it has copied. */
export function fetchedSoFar(log: string, copied: Record<string, number>): string {
  const sizes = Object.values(copied);
  if (sizes.length > 0) {
    return `${sizes.length} files in place, ${Math.round(sizes.reduce((sum, size) => sum + size) / 1e6)} MB`;
  }
  const downloaded = [...log.matchAll(/^.*Downloaded from .*\.jar \(([\d.]+) (B|kB|MB|GB) /gm)];
  if (downloaded.length === 0) return 'Maven is finding out what is needed';
  const megabytes = downloaded.reduce((sum, [, size, unit]) => sum + Number(size) * (UNITS[unit ?? ''] ?? 0), 0);
  return `${downloaded.length} files, ${Math.round(megabytes)} MB`;
}

/** Why Maven failed and what to do, in one line. */
export function explainMaven(log: string): string {
  if (/No space left on device|Disk quota exceeded/.test(log)) {
    return 'the disk is full; free some space (about 300 MB) and start again';
  }
  const error = /^.*ERROR.*?\] (.*)$/m.exec(log)?.[1] ?? log.trim().split('\n').at(-1) ?? '';
  const cause = error
    .replace(/ -> \[Help.*$/, '')
    .replace(/^.*?(?=Could not transfer|Could not find artifact|Checksum validation)/, '')
    .slice(0, 300);
  if (/Could not transfer|Unknown host|connect|timed? ?out|resolve/i.test(cause)) {
    return `${cause}; check the connection to Maven's repository and start again: it goes on where it broke off`;
  }
  return cause || 'Maven broke off; start again: it goes on where it broke off';
}
