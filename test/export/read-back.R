# Reads exported CSV files and prints what R has read, as read-back.py does: Rscript read-back.R FOLDER
library(jsonlite)

CLASSES <- c(
  string = "character", `partial-date` = "character", strings = "character",
  integer = "integer", number = "numeric", boolean = "logical", date = "Date"
)

folder <- commandArgs(trailingOnly = TRUE)[1]
schemas <- read_json(file.path(folder, "schemas.json"))

read_back <- function(file) {
  classes <- unname(CLASSES[unlist(schemas[[file]])])
  frame <- read.csv(file.path(folder, file), na.strings = "", colClasses = classes, fileEncoding = "UTF-8")
  dates <- classes == "Date"
  frame[dates] <- lapply(frame[dates], as.character)
  list(R = list(columns = names(frame), rows = frame))
}

read <- lapply(names(schemas), read_back)
names(read) <- names(schemas)
cat(toJSON(read, dataframe = "values", na = "null", digits = NA))
