# Asks the question of four-subgraphs.graphql and makes data frames of it.
# Needs RESC_KEY (an analyst's key); RESC_URL is the platform's address. Packages: httr2, jsonlite.
library(httr2)

here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE)[1]))
query <- paste(readLines(file.path(here, "four-subgraphs.graphql")), collapse = "\n")

answer <- request(paste0(Sys.getenv("RESC_URL", "http://localhost:4000"), "/graphql")) |>
  req_auth_bearer_token(Sys.getenv("RESC_KEY")) |>
  req_body_json(list(query = query, variables = list(fiscalYear = 2026))) |>
  # A spent quota (429) is waited for as long as Retry-After says.
  req_retry(max_tries = 3) |>
  req_error(is_error = \(resp) FALSE) |>
  req_perform() |>
  resp_body_string() |>
  jsonlite::fromJSON(flatten = TRUE)

if (!is.null(answer$errors)) stop(paste(answer$errors$message, collapse = "\n"))

rescs <- answer$data$rescs[, c("code", "name", "townCount", "memberCount")]
counts <- answer$data$outOfRegionCounts$nodes
# Money is exact decimal text; as.numeric is enough for a picture, not for the books.
contracts <- answer$data$stateContracts$nodes
figures <- answer$data$metric$figures$nodes

for (frame in list(rescs = rescs, counts = counts, contracts = contracts, figures = figures)) {
  cat("\n", nrow(frame), "rows\n")
  print(utils::head(frame, 3))
}
