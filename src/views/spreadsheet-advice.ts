/**
 * How to get a CSV file into a spreadsheet as it is. The files bring no byte order mark and no quotation marks around
 * numbers, which other programs would read as part of the data.
 */
export const spreadsheetAdvice =
  "In a spreadsheet, import a CSV file instead of opening it: in Excel by Data, From Text/CSV, with 65001: Unicode (UTF-8) as its origin, in others with UTF-8 asked for. Have every column taken as text, without data types being detected. Opened by a double click, letters that are not plain Latin come out broken, 2024-08 becomes 1 August 2024, and a version 2.0 becomes 2.";
