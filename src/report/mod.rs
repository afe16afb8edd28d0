//! Findings in the formats that people and machines read; a report is a function of findings.
