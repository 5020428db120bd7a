data <- "https://record.example/data/"
warnings <- read.csv(paste0(data, "warnings.csv"), fileEncoding = "UTF-8")

# A withdrawn warning has no outcome.
judged <- warnings[warnings$lineStatus != "", ]
counts <- table(judged$lineStatus)
for (status in sort(names(counts))) {
  cat(status, counts[[status]], "\n")
}
