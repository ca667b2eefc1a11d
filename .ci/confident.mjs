// Passes on extracted documents with only the findings whose confidence is at least the one named.
import { createInterface } from 'node:readline';

const least = Number(process.argv[2]);
for await (const line of createInterface({ input: process.stdin })) {
  const document = JSON.parse(line);
  const findings = document.findings.filter(({ confidence }) => confidence >= least);
  console.log(JSON.stringify({ ...document, findings }));
}
