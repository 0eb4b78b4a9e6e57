#!/bin/sh
# Asks the question of four-subgraphs.graphql with curl. Needs RESC_KEY (an analyst's key); RESC_URL is the platform's address.
set -eu
cd "$(dirname "$0")"
# Any program that makes a JSON string of a file will do; Node is there already.
body=$(node -e 'console.log(JSON.stringify({ query: require("node:fs").readFileSync("four-subgraphs.graphql", "utf8"), variables: { fiscalYear: 2026 } }))')
curl --silent --show-error --fail-with-body "${RESC_URL:-http://localhost:4000}/graphql" \
  --header "Authorization: Bearer $RESC_KEY" \
  --header "Content-Type: application/json" \
  --data "$body"
