"""Tables: CSV, TSV, XLSX and JSON. Rule: a cell that is not asked for stays as it was written."""
