# python programs/concerns.py council:bradford
import hashlib
import os
import sys
from pathlib import Path

from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

SERVER = os.environ.get("INSPECTION_GRAPH", "http://127.0.0.1:4000")
TOKEN = os.environ.get("INSPECTION_GRAPH_TOKEN")

client = Client(
    transport=RequestsHTTPTransport(
        url=f"{SERVER}/graphql", headers={"authorization": f"Bearer {TOKEN}"} if TOKEN else {}
    )
)
query = gql(Path(__file__).with_name("concerns.graphql").read_text(encoding="utf-8"))

council = sys.argv[1] if len(sys.argv) > 1 else "council:bradford"
page = {"hasNextPage": True, "endCursor": None}
while page["hasNextPage"]:
    query.variable_values = {"council": council, "after": page["endCursor"]}
    findings = client.execute(query)["findings"]
    for finding in findings["nodes"]:
        for passage in (evidence["passage"] for evidence in finding["evidence"]):
            text = passage["text"]
            if text is None:
                state = "text not here"
            elif hashlib.sha256(text.encode()).hexdigest() == passage["sha256"]:
                state = "text as cited"
            else:
                state = "another text"
            cited = [passage["document"]["id"], str(passage["index"]), state]
            print(finding["id"], finding["occurredOn"] or "", *cited, finding["summary"], sep="\t")
    page = findings["pageInfo"]
