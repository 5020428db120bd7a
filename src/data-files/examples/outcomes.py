import collections, csv, io, urllib.request

data = "https://record.example/data/"
with urllib.request.urlopen(data + "warnings.csv") as answer:
    warnings = list(csv.DictReader(io.TextIOWrapper(answer, "utf-8")))

# A withdrawn warning has no outcome.
counts = collections.Counter(row["lineStatus"] for row in warnings if row["lineStatus"])
for status, count in sorted(counts.items()):
    print(status, count)
