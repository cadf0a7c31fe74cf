package org.rapport.reporting.workbook;

/** The columns of the detail sheet, in their order. No ratings: those are shown only for groups. */
enum CaseColumn {
  REFERENCE("reference", 16, true),
  TYPE("type", 12),
  CHANNEL("channel", 16),
  SEVERITY("severity", 12),
  STATE("state", 18, true),
  RECEIVED("received", 12, true),
  ACKNOWLEDGED_DUE("acknowledgedDue", 15, true),
  ACKNOWLEDGED("acknowledged", 14, true),
  DECISION_DUE("decisionDue", 12, true),
  DECIDED("decided", 12, true),
  ON_TIME("onTime", 9, true),
  CLOSED("closed", 12, true),
  FINDING("finding", 15),
  EXTENDED("extended", 10, true),
  CONTESTED("contested", 10),
  REOPENED("reopened", 10),
  SUBJECT("subject", 50),
  ABOUT("about", 30),
  ASSIGNEE("assignee", 16),
  STAKEHOLDER("stakeholder", 30);

  private final String key;
  private final int width;
  private final boolean ofHandling;

  CaseColumn(String key, int width) {
    this(key, width, false);
  }

  CaseColumn(String key, int width, boolean ofHandling) {
    this.key = key;
    this.width = width;
    this.ofHandling = ofHandling;
  }

  String key() {
    return "workbook.column." + key;
  }

  int width() {
    return width;
  }

  /** Tells what was done by when, and nothing of who sent it, how, about what, or how it ended. */
  boolean isOfHandling() {
    return ofHandling;
  }
}
