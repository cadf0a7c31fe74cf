package org.rapport.stakeholder.persons;

import static java.util.stream.Collectors.joining;

import java.util.Collection;

/** Conditions that make rows {@code t} a stakeholder's; their ids are the only parameter. */
final class Owner {
  static final String IDS = "cast(string_to_array(?, ',') as bigint[])";
  static final String STAKEHOLDER = "t.stakeholder_id = any (" + IDS + ")";
  static final String CONTACT =
      "t.contact_id in (select c.id from stakeholder.contact c where c.stakeholder_id = any ("
          + IDS
          + "))";
  static final String RELATIONSHIP =
      "t.relationship_id in (select r.id from stakeholder.relationship r"
          + " where r.stakeholder_id = any ("
          + IDS
          + "))";
  static final String VALUE_GOAL =
      "t.goal_id in (select g.id from stakeholder.value_goal g where "
          + RELATIONSHIP.replace("t.", "g.")
          + ")";
  static final String MEETING =
      "t.meeting_id in (select m.id from stakeholder.meeting m where "
          + RELATIONSHIP.replace("t.", "m.")
          + ")";
  static final String REVIEW =
      "t.review_id in (select v.id from stakeholder.review v where v.stakeholder_id = any ("
          + IDS
          + "))";

  private Owner() {}

  /** As the parameter of these conditions. */
  static String ids(Collection<Long> numbers) {
    return numbers.stream().map(String::valueOf).collect(joining(","));
  }
}
