-- In red-line-record.sqlite. A withdrawn warning has no outcome.
SELECT lineStatus, count(*) AS warnings
FROM warnings
WHERE lineStatus IS NOT NULL
GROUP BY lineStatus
ORDER BY lineStatus;

-- What crossed the line of one warning, and when.
SELECT events.date, events.headline
FROM links JOIN events ON events.id = links.event
WHERE links.warning = '2023-01-10-a-warning'
  AND links.relation = 'crossing'
ORDER BY events.dateEarliest;
