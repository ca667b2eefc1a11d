# Rscript programs/concerns.R council:bradford
library(httr2)

server <- Sys.getenv("INSPECTION_GRAPH", "http://127.0.0.1:4000")
token <- Sys.getenv("INSPECTION_GRAPH_TOKEN")
council <- c(commandArgs(trailingOnly = TRUE), "council:bradford")[1]

script <- sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))
query <- paste(readLines(file.path(dirname(script), "concerns.graphql")), collapse = "\n")

ask <- function(variables) {
  asked <- request(paste0(server, "/graphql")) |>
    req_body_json(list(query = query, variables = variables)) |>
    req_error(is_error = function(response) FALSE)
  if (nzchar(token)) asked <- req_auth_bearer_token(asked, token)
  answer <- resp_body_json(req_perform(asked))
  if (!is.null(answer$errors)) stop(answer$errors[[1]]$message)
  answer$data
}

after <- NULL
repeat {
  findings <- ask(list(council = council, after = after))$findings
  for (finding in findings$nodes) {
    for (evidence in finding$evidence) {
      passage <- evidence$passage
      state <- "text not here"
      if (!is.null(passage$text)) {
        held <- as.character(openssl::sha256(enc2utf8(passage$text))) == passage$sha256
        state <- if (held) "text as cited" else "another text"
      }
      date <- if (is.null(finding$occurredOn)) "" else finding$occurredOn
      cat(finding$id, date, passage$document$id, passage$index, state, finding$summary, sep = "\t")
      cat("\n")
    }
  }
  if (!findings$pageInfo$hasNextPage) break
  after <- findings$pageInfo$endCursor
}
