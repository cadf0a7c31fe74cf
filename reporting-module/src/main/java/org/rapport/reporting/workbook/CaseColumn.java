package org.rapport.reporting.workbook;

/** The columns of the detail sheet, in their order. No ratings: those are shown only for groups. */
enum CaseColumn {
  REFERENCE("reference", 16),
  TYPE("type", 12),
  CHANNEL("channel", 16),
  SEVERITY("severity", 12),
  STATE("state", 18),
  RECEIVED("received", 12),
  ACKNOWLEDGED_DUE("acknowledgedDue", 15),
  ACKNOWLEDGED("acknowledged", 14),
  DECISION_DUE("decisionDue", 12),
  DECIDED("decided", 12),
  ON_TIME("onTime", 9),
  CLOSED("closed", 12),
  FINDING("finding", 15),
  EXTENDED("extended", 10),
  CONTESTED("contested", 10),
  REOPENED("reopened", 10),
  SUBJECT("subject", 50),
  ABOUT("about", 30),
  ASSIGNEE("assignee", 16),
  STAKEHOLDER("stakeholder", 30);

  private final String key;
  private final int width;

  CaseColumn(String key, int width) {
    this.key = key;
    this.width = width;
  }

  String key() {
    return "workbook.column." + key;
  }

  int width() {
    return width;
  }

  /** A to T. */
  char letter() {
    return (char) ('A' + ordinal());
  }
}
