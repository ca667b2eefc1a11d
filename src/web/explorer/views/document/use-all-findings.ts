import { useEffect, useState } from 'react';
import { type CombinedError, type OperationResult, useClient } from 'urql';
import { DocumentFindingsDocument, type DocumentFindingsQuery } from '../../generated/graphql.js';

const AT_ONCE = 200;

export type SaidFinding = NonNullable<DocumentFindingsQuery['document']>['findings']['nodes'][number];

interface Found {
  findings: SaidFinding[];
  error?: CombinedError;
}

/** All findings of a document, page after page, for they do not come in the order of its passages; and how to try again. */
export function useAllFindings(id: string): [Found, () => void] {
  const client = useClient();
  const [found, setFound] = useState<Found>({ findings: [] });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let left = false;
    const read = async () => {
      const findings: SaidFinding[] = [];
      for (let after: string | null = null, more = true; more && !left;) {
        const variables = { id, first: AT_ONCE, after };
        const answer: OperationResult<DocumentFindingsQuery> = await client.query(DocumentFindingsDocument, variables);
        const { data, error } = answer;
        if (error && !left) setFound({ findings, error });
        const page = data?.document?.findings;
        if (error || !page) return;
        findings.push(...page.nodes);
        after = page.pageInfo.endCursor ?? null;
        more = page.pageInfo.hasNextPage;
      }
      if (!left) setFound({ findings });
    };
    void read();
    return () => {
      left = true;
    };
  }, [client, id, attempt]);
  return [found, () => setAttempt(attempt + 1)];
}
