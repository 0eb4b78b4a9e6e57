"""Asks the question of four-subgraphs.graphql and makes data frames of it.

Needs RESC_KEY (an analyst's key); RESC_URL is the platform's address. Packages: requests, pandas.
"""
import os
from decimal import Decimal
from pathlib import Path

import pandas
import requests

URL = os.environ.get("RESC_URL", "http://localhost:4000") + "/graphql"
HEADERS = {"Authorization": f"Bearer {os.environ['RESC_KEY']}"}


def ask(query: str, **variables):
    """Data of a query. Errors name the field, what is missing and whom to ask; a spent quota says how long to wait."""
    answer = requests.post(URL, json={"query": query, "variables": variables}, headers=HEADERS, timeout=30)
    body = answer.json()
    if "errors" in body:
        waiting = answer.headers.get("Retry-After")
        raise SystemExit("\n".join(e["message"] for e in body["errors"]) + (f" ({waiting} s)" if waiting else ""))
    print("cost:", body["extensions"]["cost"])
    return body["data"]


data = ask(Path(__file__).with_name("four-subgraphs.graphql").read_text(), fiscalYear=2026)

rescs = pandas.json_normalize(data["rescs"])[["code", "name", "townCount", "memberCount"]]
counts = pandas.json_normalize(data["outOfRegionCounts"]["nodes"])
contracts = pandas.json_normalize(data["stateContracts"]["nodes"])
# Money is exact decimal text: a float would round it.
contracts["amount"] = contracts["amount"].map(lambda text: Decimal(text) if text else None)
figures = pandas.json_normalize(data["metric"]["figures"]["nodes"])

for name, frame in {"rescs": rescs, "counts": counts, "contracts": contracts, "figures": figures}.items():
    print(f"\n{name}: {len(frame)} rows")
    print(frame.head(3).to_string(index=False))
