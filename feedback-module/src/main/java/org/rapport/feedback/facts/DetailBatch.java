package org.rapport.feedback.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.rapport.feedback.CaseDetail;
import org.rapport.feedback.CaseFacts;
import org.rapport.feedback.Identity;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.StakeholderDirectory;
import org.rapport.stakeholder.StakeholderSummary;

/** Looks up names for many rows at once. */
final class DetailBatch {

  private static final int SIZE = 1_000;

  private final StaffDirectory staff;
  private final StakeholderDirectory stakeholders;
  private final Consumer<CaseDetail> reader;
  private final List<Row> rows = new ArrayList<>(SIZE);

  private record Row(CaseFacts facts, String subject, String about, Long assigneeId) {}

  DetailBatch(
      StaffDirectory staff, StakeholderDirectory stakeholders, Consumer<CaseDetail> reader) {
    this.staff = staff;
    this.stakeholders = stakeholders;
    this.reader = reader;
  }

  void add(CaseFacts facts, String subject, String about, Long assigneeId) {
    rows.add(new Row(facts, subject, about == null ? "" : about, assigneeId));
    if (rows.size() == SIZE) {
      handOver();
    }
  }

  void handOver() {
    Set<Long> people = new HashSet<>();
    Set<Long> parties = new HashSet<>();
    for (Row row : rows) {
      people.add(row.assigneeId());
      parties.add(named(row.facts()));
    }
    people.remove(null);
    parties.remove(null);
    Map<Long, StaffMember> members = people.isEmpty() ? Map.of() : staff.withIds(people);
    Map<Long, StakeholderSummary> names =
        parties.isEmpty() ? Map.of() : stakeholders.withIds(parties);
    for (Row row : rows) {
      StaffMember assignee = row.assigneeId() == null ? null : members.get(row.assigneeId());
      Long party = named(row.facts());
      StakeholderSummary stakeholder = party == null ? null : names.get(party);
      reader.accept(
          new CaseDetail(
              row.facts(),
              row.subject(),
              row.about(),
              assignee == null ? "" : assignee.login(),
              stakeholder == null ? "" : stakeholder.name()));
    }
    rows.clear();
  }

  /** The stakeholder whose name may be told: none where the case came confidentially. */
  private static Long named(CaseFacts facts) {
    return facts.identity() == Identity.NAMED ? facts.stakeholderId() : null;
  }
}
