package org.rapport.stakeholder.persons;

import java.util.List;

/** Every table that holds words of or about a stakeholder, and what an erasure does with them. */
enum HeldTable {
  STAKEHOLDER(
      Kind.PROFILE,
      "stakeholder",
      "t.id = any (" + Owner.IDS + ")",
      Fate.BLANK,
      "name other_name about phone email address website source_by"),
  RESOURCE(Kind.PROFILE, "stakeholder_resource", Owner.STAKEHOLDER, Fate.BLANK, "note"),
  STATUS(Kind.PROFILE, "status_change", Owner.STAKEHOLDER, Fate.BLANK, "reason"),
  SENSITIVITY(Kind.PROFILE, "sensitivity", Owner.STAKEHOLDER, Fate.DELETE, "text"),
  INTEREST(Kind.PROFILE, "interest", Owner.STAKEHOLDER, Fate.DELETE, "matter matter_key wants"),
  DUPLICATE(
      Kind.IMPORTS, "duplicate", Owner.IDS + " && array[t.low_id, t.high_id]", Fate.DELETE, ""),
  MERGE(
      Kind.IMPORTS,
      "merge",
      Owner.IDS + " && array[t.kept_id, t.merged_id]",
      Fate.DELETE,
      "kept_name merged_name state"),
  CONTACT_DATE(Kind.CONTACTS, "contact_date", Owner.CONTACT, Fate.DELETE, "occasion day"),
  CONTACT_CONSENT(Kind.CONTACTS, "contact_consent", Owner.CONTACT, Fate.DELETE, ""),
  CONTACT(
      Kind.CONTACTS,
      "contact",
      Owner.STAKEHOLDER,
      Fate.DELETE,
      "name role phone email wechat note"),
  TIMELINE(Kind.TIMELINE, "timeline_line", Owner.STAKEHOLDER, Fate.DELETE, "arguments text"),
  RELATIONSHIP(
      Kind.RELATIONSHIPS,
      "relationship",
      Owner.STAKEHOLDER,
      Fate.BLANK,
      "need assessment_note agreement_goal agreement_constraints agreement_scope agreement_quality"
          + " referred_to ending_note"),
  SHARED_GOAL(Kind.RELATIONSHIPS, "shared_goal", Owner.RELATIONSHIP, Fate.BLANK, "goal"),
  ENDING_HELP(Kind.RELATIONSHIPS, "ending_help", Owner.RELATIONSHIP, Fate.BLANK, "help"),
  HAND_OFF(Kind.RELATIONSHIPS, "hand_off", Owner.RELATIONSHIP, Fate.BLANK, "what whom came_of_it"),
  NEGOTIATION_ROUND(
      Kind.RELATIONSHIPS,
      "negotiation_round",
      "t.point_id in (select p.id from stakeholder.negotiation_point p where "
          + Owner.RELATIONSHIP.replace("t.", "p.")
          + ")",
      Fate.BLANK,
      "theirs ours agreed"),
  NEGOTIATION_POINT(
      Kind.RELATIONSHIPS, "negotiation_point", Owner.RELATIONSHIP, Fate.BLANK, "about"),
  VALUE_READING(Kind.RELATIONSHIPS, "value_reading", Owner.VALUE_GOAL, Fate.BLANK, "note"),
  VALUE_EARLIER(
      Kind.RELATIONSHIPS,
      "value_earlier",
      Owner.VALUE_GOAL,
      Fate.BLANK,
      "value beneficiary measure reason"),
  VALUE_GOAL(
      Kind.RELATIONSHIPS,
      "value_goal",
      Owner.RELATIONSHIP,
      Fate.BLANK,
      "value beneficiary measure taken_out_because"),
  AMENDMENT(
      Kind.RELATIONSHIPS,
      "agreement_amendment",
      Owner.RELATIONSHIP,
      Fate.BLANK,
      "reason agreement_goal agreement_constraints agreement_scope agreement_quality"),
  AGREEMENT_FILE(Kind.RELATIONSHIPS, "agreement_file", Owner.RELATIONSHIP, Fate.DELETE, "name"),
  DEVIATION(Kind.RELATIONSHIPS, "deviation", Owner.RELATIONSHIP, Fate.BLANK, "what why reason"),
  MEETING_CHECK(Kind.MEETINGS, "meeting_check", Owner.MEETING, Fate.BLANK, "note"),
  MEETING_OUTLINE(Kind.MEETINGS, "meeting_outline", Owner.MEETING, Fate.BLANK, "item"),
  MEETING_ATTENDEE(
      Kind.MEETINGS,
      "meeting_attendee",
      Owner.MEETING + " and t.kind = 'CONTACT'",
      Fate.BLANK,
      "name"),
  MEETING(
      Kind.MEETINGS,
      "meeting",
      Owner.RELATIONSHIP,
      Fate.BLANK,
      "place needs their_view expected_goals roles urgent urgent_done called_off_because"),
  UPKEEP(Kind.UPKEEP, "upkeep_item", Owner.STAKEHOLDER, Fate.DELETE, "note"),
  KEY_DATE(Kind.UPKEEP, "key_date", Owner.STAKEHOLDER, Fate.BLANK, "occasion"),
  CADENCE(Kind.UPKEEP, "cadence", Owner.STAKEHOLDER, Fate.DELETE, ""),
  RECOGNITION(Kind.UPKEEP, "recognition", Owner.STAKEHOLDER, Fate.DELETE, "place what"),
  DEALING(Kind.DEALINGS, "dealing", Owner.STAKEHOLDER, Fate.BLANK, "what experience known_by"),
  PROJECT_TALK(
      Kind.DEALINGS,
      "joint_project_talk",
      "t.project_id in (select p.id from stakeholder.joint_project p where "
          + Owner.STAKEHOLDER.replace("t.", "p.")
          + ")",
      Fate.BLANK,
      "text"),
  PROJECT(Kind.DEALINGS, "joint_project", Owner.STAKEHOLDER, Fate.BLANK, "title what form outcome"),
  RATING(Kind.RATINGS, "map_rating", Owner.STAKEHOLDER, Fate.BLANK, "reason"),
  MEDIATION(
      Kind.EXCEPTIONS,
      "mediation_step",
      "t.incident_id in (select i.id from stakeholder.incident i where "
          + Owner.STAKEHOLDER.replace("t.", "i.")
          + ")",
      Fate.BLANK,
      "text"),
  INCIDENT(Kind.EXCEPTIONS, "incident", Owner.STAKEHOLDER, Fate.BLANK, "what outcome model_change"),
  REVIEW_FINDING(Kind.REVIEWS, "review_finding", Owner.REVIEW, Fate.MASK, "text"),
  REVIEW_LESSON(Kind.REVIEWS, "review_lesson", Owner.REVIEW, Fate.MASK, "text"),
  REVIEW_ADDENDUM(Kind.REVIEWS, "review_addendum", Owner.REVIEW, Fate.MASK, "text"),
  REVIEW_ACTION(
      Kind.REVIEWS,
      "review_action",
      Owner.REVIEW,
      Fate.MASK,
      "what done_what dropped_reason effect_reason"),
  REVIEW_PARTICIPANT(
      Kind.REVIEWS,
      "review_participant",
      Owner.REVIEW + " and t.kind <> 'STAFF'",
      Fate.BLANK,
      "name"),
  REVIEW_SENDING(Kind.REVIEWS, "review_sending", Owner.REVIEW, Fate.BLANK, "name"),
  REVIEW(Kind.REVIEWS, "review", Owner.STAKEHOLDER, Fate.MASK, "why nothing_to_learn model_change"),
  IMPORT_ROW(Kind.IMPORTS, "import_row", Owner.STAKEHOLDER, Fate.DELETE, "");

  /** What an erasure of a whole stakeholder does with its rows; of one contact all are masked. */
  enum Fate {
    DELETE,
    /** The row is a fact that figures count; its words go. */
    BLANK,
    /** Words of the organization's own, in which only the person is made unknown. */
    MASK
  }

  private final Kind kind;
  private final String table;
  private final String condition;
  private final Fate fate;
  private final List<String> columns;

  HeldTable(Kind kind, String table, String condition, Fate fate, String columns) {
    this.kind = kind;
    this.table = "stakeholder." + table;
    this.condition = condition;
    this.fate = fate;
    this.columns = columns.isEmpty() ? List.of() : List.of(columns.split(" "));
  }

  Kind kind() {
    return kind;
  }

  String table() {
    return table;
  }

  /** Of rows {@code t}, with ids separated by commas as its only parameter. */
  String condition() {
    return condition;
  }

  Fate fate() {
    return fate;
  }

  /** Those that hold words. */
  List<String> columns() {
    return columns;
  }
}
