#!/usr/bin/env bash
# programs/concerns.sh council:bradford (needs curl and jq)
set -euo pipefail

server=${INSPECTION_GRAPH:-http://127.0.0.1:4000}
council=${1:-council:bradford}
query=$(cat "$(dirname "$0")/concerns.graphql")
headers=(-H 'content-type: application/json')
[ -n "${INSPECTION_GRAPH_TOKEN:-}" ] && headers+=(-H "authorization: Bearer $INSPECTION_GRAPH_TOKEN")

after=null
while [ -n "$after" ]; do
  body=$(jq -n --arg query "$query" --arg council "$council" --argjson after "$after" \
    '{query: $query, variables: {council: $council, after: $after}}')
  answer=$(curl -sS "${headers[@]}" --data-raw "$body" "$server/graphql")
  if jq -re '.errors[]?.message' <<< "$answer" >&2; then exit 1; fi
  jq -c '.data.findings.nodes[] as $finding | $finding.evidence[] | {finding: $finding, passage}' <<< "$answer" |
    while read -r row; do
      state='text not here'
      if jq -e '.passage.text' <<< "$row" > /dev/null; then
        hash=$(jq -j '.passage.text' <<< "$row" | sha256sum | cut -d ' ' -f 1)
        state='another text'
        if [ "$hash" = "$(jq -r '.passage.sha256' <<< "$row")" ]; then state='text as cited'; fi
      fi
      jq -r --arg state "$state" \
        '[.finding.id, .finding.occurredOn // "", .passage.document.id, .passage.index, $state, .finding.summary] | join("\t")' \
        <<< "$row"
    done
  after=$(jq '.data.findings.pageInfo | if .hasNextPage then .endCursor else empty end' <<< "$answer")
done
