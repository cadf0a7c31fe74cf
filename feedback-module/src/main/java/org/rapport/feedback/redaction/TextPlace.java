package org.rapport.feedback.redaction;

import java.util.Arrays;
import java.util.List;

/** Every column that holds words of a case which somebody has written. */
public enum TextPlace {
  SUBJECT("cases", "subject", "id"),
  ABOUT("cases", "about", "id"),
  TEXT("cases", "text", "id"),
  REMEDY_SOUGHT("cases", "remedy_sought", "id"),
  COMMENT("cases", "rating_comment", "id"),
  MESSAGE("messages", "text"),
  NOTE("notes", "text"),
  POINT("points", "text"),
  REASONS("points", "reasons"),
  DECISION("decisions", "text"),
  DECISION_REMEDY("decisions", "remedy"),
  DECIDED_POINT("decided_points", "text", Rows.OF_DECISIONS),
  DECIDED_REASONS("decided_points", "reasons", Rows.OF_DECISIONS),
  EXTENSION("deadline_changes", "reason"),
  PROMISE("remedies", "what"),
  PROMISE_RESULT("remedies", "result"),
  PLAN_QUESTIONS("plans", "questions", Rows.ONE_A_CASE),
  PLAN_HEARD("plans", "heard", Rows.ONE_A_CASE),
  PLAN_SOUGHT("plans", "sought", Rows.ONE_A_CASE),
  TASK("inquiry_tasks", "what"),
  TASK_NOTE("inquiry_tasks", "note"),
  EVIDENCE("evidence", "what"),
  EVIDENCE_WORDS("evidence", "words"),
  VULNERABILITY("case_care", "vulnerability", Rows.ONE_A_CASE),
  ADJUSTMENTS("case_care", "adjustments", Rows.ONE_A_CASE),
  FILE_NAME("attachments", "name", Rows.OF_FILES);

  /** How rows are told apart, and which are a case's. */
  private record Rows(String key, String ofCase) {
    static final Rows OF_DECISIONS =
        new Rows(
            "decision_id || '/' || number",
            "decision_id in (select d.id from feedback.decisions d where d.case_id = ?1)");
    static final Rows ONE_A_CASE = new Rows("cast(case_id as text)", "case_id = ?1");
    static final Rows OF_FILES = new Rows("cast(file_id as text)", "case_id = ?1");
  }

  private final String table;
  private final String column;
  private final Rows rows;

  TextPlace(String table, String column, Rows rows) {
    this.table = "feedback." + table;
    this.column = column;
    this.rows = rows;
  }

  TextPlace(String table, String column) {
    this(table, column, new Rows("cast(id as text)", "case_id = ?1"));
  }

  TextPlace(String table, String column, String caseKey) {
    this(table, column, new Rows("cast(id as text)", caseKey + " = ?1"));
  }

  static final List<TextPlace> ALL = Arrays.asList(values());

  /** Key and words of every row of a case; its id is the only parameter. */
  String select() {
    return "select %s, %s from %s where %s and %s is not null"
        .formatted(rows.key(), column, table, rows.ofCase(), column);
  }

  /** Puts other words ({@code ?2}) into the row ({@code ?3}) of a case ({@code ?1}). */
  String update() {
    return "update %s set %s = ?2 where %s and %s = ?3"
        .formatted(table, column, rows.ofCase(), rows.key());
  }
}
