package org.rapport.stakeholder.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Given;
import org.rapport.stakeholder.registry.Problems;

/**
 * What a review is prepared with, as typed in.
 *
 * @param from first day it looks at
 * @param until last day it looks at, null means today
 * @param leader account of who leads it
 * @param staff accounts of colleagues who take part besides
 * @param contacts ids of contacts of the party who take part
 * @param team names of team members of both sides, where they collaborate
 */
public record ReviewPreparation(
    Occasion occasion,
    LocalDate from,
    LocalDate until,
    Long leader,
    List<Long> staff,
    List<Long> contacts,
    List<String> team) {

  static final int MOST = 30;

  public ReviewPreparation {
    staff = Given.list(staff);
    contacts = Given.list(contacts);
    team = Given.list(team);
  }

  ReviewPreparation checked(LocalDate today) {
    Problems problems = new Problems();
    problems.required(occasion, "occasion");
    problems.required(leader, "leader");
    problems.required(from, "from");
    LocalDate last = until == null ? today : until;
    problems.unless(!last.isAfter(today), "until", "review.period.notInFuture");
    problems.unless(from == null || !from.isAfter(last), "from", "review.period.turned");
    List<String> names =
        team.stream()
            .map(name -> problems.noting(() -> Text.optional(name, "team", 200)))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    problems.unless(names.size() <= MOST, "team", "review.participants.tooMany", MOST);
    problems.unless(staff.size() <= MOST, "staff", "review.participants.tooMany", MOST);
    problems.unless(contacts.size() <= MOST, "contacts", "review.participants.tooMany", MOST);
    problems.raise();
    return new ReviewPreparation(
        occasion,
        from,
        last,
        leader,
        staff.stream().distinct().toList(),
        contacts.stream().distinct().toList(),
        names);
  }
}
